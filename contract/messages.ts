import type { ContentHash, ReminderId, Result, SiteId } from '../policy-rules/index.ts';
import type { Acknowledgement } from './acknowledgement.ts';
import type { EventId, EventRecord } from './event.ts';
import type { LocaleTag } from './locale.ts';
import type { PolicyState } from './policy-state.ts';
import type { TabState } from './tab-state.ts';

declare const personNoteKind: unique symbol;
/**
 * The sentence a person wrote to justify a send, and the only text that a message may carry. It exists only where the policy says
 * `keepFreeText`, is at most 300 characters long, and was scanned: a note with a finding in it is refused before it gets here.
 */
export type PersonNote = string & { readonly [personNoteKind]: true };

/** `page`: the guard in an AI page. `extension`: one of the extension's own pages. */
export type Sender = 'page' | 'extension';

/** What each message asks and answers. The record in `contract/protocol.ts` says who may send it and how a request is parsed. */
export interface Messages {
  'policy.read': { readonly request: null; readonly reply: PolicyState | null };
  /** Reads the managed store again; answers the state after that. */
  'policy.refresh': { readonly request: null; readonly reply: PolicyState | null };
  'event.record': { readonly request: EventRecord; readonly reply: null };
  'note.keep': { readonly request: { readonly event: EventId; readonly note: PersonNote }; readonly reply: null };
  'events.read': { readonly request: null; readonly reply: readonly EventRecord[] };
  'notes.read': { readonly request: null; readonly reply: readonly { readonly event: EventId; readonly note: PersonNote }[] };
  'acknowledgement.give': {
    readonly request: { readonly contentHash: ContentHash; readonly locale: LocaleTag };
    readonly reply: Result<Acknowledgement, 'policy-changed' | 'no-policy'>;
  };
  'acknowledgement.read': { readonly request: null; readonly reply: Acknowledgement | null };
  /** True where the reminder is due now by its cool-down and the policy's daily cap; a true answer counts as shown. */
  'reminder.claim': { readonly request: { readonly reminder: ReminderId; readonly site: SiteId }; readonly reply: boolean };
  /** Brings the React bundle into the frame that asks. */
  'surface.load': { readonly request: null; readonly reply: boolean };
}

/** What the popup asks the guard of one tab. */
export interface TabMessages {
  'tab.read': { readonly request: null; readonly reply: TabState };
}

export type MessageName = keyof Messages;
