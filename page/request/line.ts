import { captured } from './captured.ts';
import { type Down, type HeldEndpoint, meetingName, type Offer, type Up } from './wire.ts';

/** The request layer's end of the bridge. */
export interface Line {
  /** The pattern of the held endpoint that `url` belongs to, or false. */
  readonly holds: (transport: HeldEndpoint['transport'], url: string) => boolean;
  /**
   * Asks the guard. `decided` is called once with the answer: during the call where the verdict needs nobody, later where a dialog is
   * open. With `sync`, no answer during the call is a refusal.
   */
  readonly ask: (
    body: { readonly transport: HeldEndpoint['transport']; readonly url: string; readonly text: string | null; readonly sync: boolean },
    decided: (pass: boolean) => void,
  ) => void;
}

function isOffer(value: unknown): value is Offer {
  return typeof value === 'object' && value !== null && (value as { say?: unknown }).say === 'offer';
}

function read(event: Event): unknown {
  const detail = captured.detail(event);
  return typeof detail === 'string' ? captured.parse(detail) : null;
}

/** Meets the guard of this frame, or waits for it. Until they have met nothing is held: `holds` answers false. */
export function meetGuard(target: EventTarget): Line {
  let offer: Offer | null = null;
  const patterns: { readonly transport: HeldEndpoint['transport']; readonly url: RegExp }[] = [];
  // A plain record, not a Map: the page may patch Map.prototype.
  const waiting: Record<number, (pass: boolean) => void> = Object.create(null) as Record<number, (pass: boolean) => void>;
  let lastId = 0;

  const onDown = (event: Event): void => {
    const down = read(event) as Down | null;
    if (down?.say !== 'answer') return;
    const decided = waiting[down.id];
    delete waiting[down.id];
    decided?.(down.pass);
  };

  const say = (up: Up): void => {
    if (offer) captured.dispatch(target, offer.up, captured.stringify(up));
  };

  const onMeeting = (event: Event): void => {
    const heard = read(event);
    if (offer || !isOffer(heard)) return;
    offer = heard;
    for (let i = 0; i < heard.endpoints.length; i += 1) {
      const endpoint = heard.endpoints[i];
      if (endpoint) patterns[patterns.length] = { transport: endpoint.transport, url: captured.regExp(endpoint.url) };
    }
    captured.unlisten(target, meetingName, onMeeting);
    captured.listen(target, heard.down, onDown);
    say({ say: 'joined' });
  };

  captured.listen(target, meetingName, onMeeting);
  captured.dispatch(target, meetingName, captured.stringify({ say: 'ask' }));

  return {
    holds: (transport, url) => {
      for (let i = 0; i < patterns.length; i += 1) {
        const pattern = patterns[i];
        if (pattern && pattern.transport === transport && captured.matches(pattern.url, url)) return true;
      }
      return false;
    },
    ask: (body, decided) => {
      lastId += 1;
      const id = lastId;
      waiting[id] = decided;
      say({ say: 'body', id, ...body });
      if (body.sync && waiting[id]) {
        delete waiting[id];
        decided(false);
      }
    },
  };
}
