import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Received } from './recorder.ts';

/** What a model's server would have been given of one message. */
export interface Prompt {
  readonly site: string;
  readonly text: string;
  /** True for a pre-flight that carries what is being written, before it is sent. */
  readonly draft: boolean;
}

/** The server side of one replica: its API, its socket, and how it reads what it got. */
export interface SiteServer {
  /** Answers an API call; false where the path is no API of this site. */
  readonly answer: (request: IncomingMessage, body: string, response: ServerResponse) => boolean;
  /** Answers one WebSocket frame with frames. */
  readonly frame?: (frame: string) => readonly string[];
  /** The person's words in one received request or frame. Independent of `sites/*.ts`, so that it can contradict them. */
  readonly prompts: (received: Received) => readonly Omit<Prompt, 'site'>[];
}

/** The one answer all replicas give. It never repeats what it was sent. */
export const cannedReply = ['This is a replica: ', 'no model read your message. ', 'The server only wrote down what it got.'];

/** Sends server-sent events with a short breath between them, as a stream does. */
export function streamEvents(response: ServerResponse, events: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  writeSlowly(
    response,
    events.map((event) => `${event}\n\n`),
  );
}

/** Writes the chunks 15 ms apart, then ends. */
export function writeSlowly(response: ServerResponse, chunks: readonly string[]): void {
  const [first, ...rest] = chunks;
  if (first === undefined) {
    response.end();
    return;
  }
  response.write(first);
  setTimeout(() => writeSlowly(response, rest), 15);
}

/** Answers with JSON. */
export function answerJson(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
  return true;
}

/** The parsed JSON, or null: the server records what is no JSON all the same. */
export function readJson(text: string | null | undefined): unknown {
  if (text === null || text === undefined) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The value at a path of keys, or undefined. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === 'object' ? (inner as Record<string | number, unknown>)[key] : undefined),
    value,
  );
}

/** The items of an array, or none. */
export function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
