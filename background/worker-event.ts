import type { EventKind, EventRecord } from '../contract/event.ts';
import { newEventId } from '../contract/event-parse.ts';
import type { PolicyState } from '../contract/policy-state.ts';

/** An event that the worker itself has to tell: what is not given was not part of it. */
export function workerEvent(
  kind: Extract<EventKind, 'policy' | 'acknowledgement' | 'reminder'>,
  at: number,
  state: PolicyState | null,
  rest: Partial<Pick<EventRecord, 'site' | 'reminder' | 'failure'>> = {},
): EventRecord {
  return {
    id: newEventId(),
    at,
    kind,
    site: rest.site ?? null,
    layer: null,
    channel: null,
    policy: state?.policy.id ?? null,
    policyVersion: state?.policy.version ?? null,
    policyHash: state?.hash ?? null,
    rule: null,
    action: null,
    choice: 'none',
    reason: null,
    note: 'none',
    findings: [],
    failure: rest.failure ?? null,
    reminder: rest.reminder ?? null,
    characters: 0,
    tookMs: 0,
  };
}

/** Records an event of the worker's own. What it tells of has happened already, so a full disk must not undo it. */
export async function recordOwn(record: (event: EventRecord) => Promise<unknown>, event: EventRecord): Promise<void> {
  try {
    await record(event);
  } catch (error) {
    console.error(`Parapet: the event "${event.kind}" was not stored`, error instanceof Error ? error.name : 'unknown');
  }
}
