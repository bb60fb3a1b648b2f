// What the two worlds of one page say to each other. Everything is a JSON string in a CustomEvent's detail: a string is the one form
// that crosses worlds alike in Chromium (structured clone) and in Firefox (Xray).
//
// Both scripts run at document_start, before any script of the page. They meet once through a fixed event name and agree on a random
// one; the guard stops answering before the first script of the page can run. The page side can ask for a verdict on a body and
// nothing else: no message grants an approval, reads the policy, or closes a dialog. See docs/architecture.md#bridge.

export const meetingName = 'parapet:meet';

/** An endpoint the request layer must hold: the transport, and the source of a regular expression over the absolute URL. */
export interface HeldEndpoint {
  readonly transport: 'fetch' | 'xhr' | 'websocket';
  readonly url: string;
}

/** Guard to request layer, at the meeting. */
export interface Offer {
  readonly say: 'offer';
  /** Name of the events towards the guard. */
  readonly up: string;
  /** Name of the events towards the request layer. */
  readonly down: string;
  readonly endpoints: readonly HeldEndpoint[];
}

/** Request layer to guard. `text` is null where the body could not be read as text. */
export type Up =
  | { readonly say: 'joined' }
  | {
      readonly say: 'body';
      readonly id: number;
      readonly transport: HeldEndpoint['transport'];
      readonly url: string;
      readonly text: string | null;
      /** The caller cannot wait (a synchronous XHR): an answer that is not there when the dispatch returns is a refusal. */
      readonly sync: boolean;
    };

/** Guard to request layer: the answer to one body. */
export interface Down {
  readonly say: 'answer';
  readonly id: number;
  readonly pass: boolean;
}
