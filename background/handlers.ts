import type { Handlers } from '../contract/transport.ts';
import { scan, type CompiledPolicy, type Policy } from '../policy-rules/index.ts';
import type { AcknowledgementService } from './acknowledgement.ts';
import type { EventLog } from './event-log.ts';
import type { PolicySource } from './policy-source.ts';
import type { ReminderSchedule } from './reminder-schedule.ts';
import { loadSurface, type SurfacePorts } from './surface.ts';

export interface Services {
  readonly policySource: PolicySource;
  readonly eventLog: EventLog;
  readonly acknowledgements: AcknowledgementService;
  readonly reminderSchedule: ReminderSchedule;
  readonly surface: SurfacePorts;
  readonly compile: (policy: Policy) => CompiledPolicy;
}

/** Which service answers which message. */
export function makeHandlers({ policySource, eventLog, acknowledgements, reminderSchedule, surface, compile }: Services): Handlers {
  return {
    'policy.read': policySource.read,
    'policy.refresh': policySource.refresh,
    'event.record': async (event, { incognito }) => {
      // What happens in a private window is not written to the disk (Mozilla's add-on policies demand it, and people expect it).
      if (!incognito) await eventLog.record(event);
      return null;
    },
    'note.keep': async ({ event, note }, { incognito }) => {
      const policy = (await policySource.read())?.policy;
      if (incognito || policy === undefined || !policy.justification.keepFreeText || policy.justification.freeText === 'off') return null;
      // The page has scanned it already; the store is the last place where content could get in, so it looks for itself.
      const result = scan(note, compile(policy));
      if (result.findings.length === 0 && result.failure === null) await eventLog.keepNote({ event, note });
      return null;
    },
    'events.read': eventLog.readAll,
    'notes.read': eventLog.readNotes,
    'acknowledgement.give': acknowledgements.give,
    'acknowledgement.read': acknowledgements.read,
    // A claim is kept with its site, which a private window must not leave behind: so no training there.
    'reminder.claim': (request, { incognito }) => !incognito && reminderSchedule.claim(request),
    'surface.load': (_request, origin) => loadSurface(origin, surface),
  };
}
