import { isContentHash, type Result } from '../policy-rules/index.ts';
import { parseEventRecord, takeEventId, takeReminderId, takeSiteId } from './event-parse.ts';
import { isLocaleTag } from './locale.ts';
import type { MessageName, Messages, PersonNote, Sender } from './messages.ts';
import { fields, form, nothing, parse, type Take } from './shape.ts';

/** Who may send a message, and how its request is read. */
export interface MessageGate<Request> {
  readonly from: readonly Sender[];
  readonly parse: (raw: unknown) => Result<Request, string>;
}

/** The gates of every message, in one place: the transport asks `from` first, then `parse`, and only then the handler. */
export const protocol = {
  'policy.read': { from: ['page', 'extension'], parse: reading(nothing) },
  'policy.refresh': { from: ['extension'], parse: reading(nothing) },
  'event.record': { from: ['page'], parse: parseEventRecord },
  'note.keep': {
    from: ['page'],
    parse: reading(fields({ event: takeEventId, note: form(isPersonNote, 'a note of 1 to 300 characters') })),
  },
  'events.read': { from: ['extension'], parse: reading(nothing) },
  'notes.read': { from: ['extension'], parse: reading(nothing) },
  'acknowledgement.give': {
    from: ['page', 'extension'],
    parse: reading(fields({ contentHash: form(isContentHash, 'a SHA-256'), locale: form(isLocaleTag, 'a language tag') })),
  },
  'acknowledgement.read': { from: ['page', 'extension'], parse: reading(nothing) },
  'reminder.claim': { from: ['page'], parse: reading(fields({ reminder: takeReminderId, site: takeSiteId })) },
  'surface.load': { from: ['page'], parse: reading(nothing) },
} as const satisfies { readonly [Name in MessageName]: MessageGate<Messages[Name]['request']> };

/** The longest note that may be kept, in UTF-16 code units. */
export const noteLength = 300;

/** True where a text may be kept as a person's note. Whether the policy wants notes at all, the worker asks again. */
export function isPersonNote(raw: unknown): raw is PersonNote {
  return typeof raw === 'string' && raw.trim() !== '' && raw.length <= noteLength;
}

function reading<Request>(take: Take<Request>): (raw: unknown) => Result<Request, string> {
  return (raw) => parse(take, raw);
}
