import { type Down, type HeldEndpoint, meetingName, type Offer, type Up } from './wire.ts';

/** One outgoing body that waits for its answer. */
export interface HeldBody {
  readonly transport: HeldEndpoint['transport'];
  readonly url: string;
  readonly text: string | null;
  readonly sync: boolean;
}

/** The guard's end of the bridge. */
export interface Bridge {
  /** True once the request layer of this frame has joined. */
  readonly joined: () => boolean;
}

function randomName(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parse(event: Event): unknown {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  if (typeof detail !== 'string') return null;
  try {
    return JSON.parse(detail);
  } catch {
    // Only our own two scripts know the names, and they send JSON; anything else is a page trying its luck.
    return null;
  }
}

function isUp(value: unknown): value is Up {
  if (typeof value !== 'object' || value === null) return false;
  const up = value as Record<string, unknown>;
  if (up['say'] === 'joined') return true;
  return (
    up['say'] === 'body' &&
    typeof up['id'] === 'number' &&
    typeof up['url'] === 'string' &&
    (up['text'] === null || typeof up['text'] === 'string') &&
    typeof up['sync'] === 'boolean' &&
    (up['transport'] === 'fetch' || up['transport'] === 'xhr' || up['transport'] === 'websocket')
  );
}

/**
 * Opens the bridge at document_start. `decide` answers a body at once (true or false) or with a promise while a dialog is open; a
 * promise that fails is a refusal. The meeting is closed before the parser runs the page's first script: a mutation is delivered at the
 * microtask checkpoint which precedes it (HTML standard, "prepare the script element").
 */
export function openBridge(
  target: Document,
  endpoints: readonly HeldEndpoint[],
  decide: (body: HeldBody) => boolean | Promise<boolean>,
  signal: AbortSignal,
): Bridge {
  const offer: Offer = { say: 'offer', up: randomName(), down: randomName(), endpoints };
  const meeting = new AbortController();
  let joined = false;

  const dispatch = (name: string, detail: Offer | Down): void => {
    target.dispatchEvent(new CustomEvent(name, { detail: JSON.stringify(detail) }));
  };
  const answer = (id: number, pass: boolean): void => dispatch(offer.down, { say: 'answer', id, pass });

  target.addEventListener(
    offer.up,
    (event) => {
      const up = parse(event);
      if (!isUp(up)) return;
      if (up.say === 'joined') {
        joined = true;
        meeting.abort();
        return;
      }
      const verdict = decide({ transport: up.transport, url: up.url, text: up.text, sync: up.sync });
      if (typeof verdict === 'boolean') answer(up.id, verdict);
      else
        verdict.then(
          (pass) => answer(up.id, pass),
          () => answer(up.id, false),
        );
    },
    { signal },
  );

  target.addEventListener(
    meetingName,
    (event) => {
      const heard = parse(event) as { say?: unknown } | null;
      if (heard?.say === 'ask') dispatch(meetingName, offer);
    },
    { signal: AbortSignal.any([signal, meeting.signal]) },
  );
  const parser = new MutationObserver(() => {
    parser.disconnect();
    meeting.abort();
  });
  parser.observe(target, { childList: true, subtree: true });
  dispatch(meetingName, offer);

  return { joined: () => joined };
}
