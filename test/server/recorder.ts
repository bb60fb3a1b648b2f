import { everyReading } from './decode.ts';

/** One thing that reached the server: an HTTP request with its body, or one WebSocket frame. */
export interface Received {
  readonly kind: 'http' | 'websocket';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Id of the replica whose host was called. */
  readonly site: string;
  readonly host: string;
  readonly method: string;
  /** The whole absolute URL; for a frame that of its socket. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body's bytes as UTF-8 text; empty for a socket's handshake. */
  readonly body: string;
}

export interface ReceivedFilter {
  readonly site?: string;
  readonly kind?: Received['kind'];
  readonly method?: string;
  readonly url?: RegExp;
}

/** Keeps everything the replica server was given. The oracle of the end-to-end tests. */
export class Recorder {
  #received: Received[] = [];

  add(received: Received): void {
    this.#received.push(received);
  }

  /** Everything since the last reset, oldest first. */
  received(filter: ReceivedFilter = {}): readonly Received[] {
    return this.#received.filter(
      (one) =>
        (filter.site === undefined || one.site === filter.site) &&
        (filter.kind === undefined || one.kind === filter.kind) &&
        (filter.method === undefined || one.method === filter.method) &&
        (filter.url === undefined || filter.url.test(one.url)),
    );
  }

  /** All of it as one text, in every reading (percent-decoded, JSON-unescaped, base64), so that a test can say "it is nowhere". */
  receivedText(filter: ReceivedFilter = {}): string {
    return this.received(filter)
      .flatMap((one) => [
        ...everyReading(one.url),
        ...Object.values(one.headers)
          .flat()
          .filter((value) => value !== undefined),
        ...everyReading(one.body),
      ])
      .join('\n');
  }

  reset(): void {
    this.#received = [];
  }
}
