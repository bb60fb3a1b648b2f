import type { ChoiceKind, EventId, EventKind, EventRecord, FailureKind, Layer } from '../contract/event.ts';
import type { PersonNote } from '../contract/messages.ts';
import type { SendProblem } from '../contract/transport.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import { asId, type CompiledPolicy, type Finding, type ReasonId, type ReminderId, type Result, scan } from '../policy-rules/index.ts';
import type { Judgement } from './judge.ts';

/** The longest note a person can leave, in UTF-16 code units. */
const longestNote = 300;

export interface ReportPorts {
  readonly record: (event: EventRecord) => Promise<Result<null, SendProblem>>;
  readonly keepNote: (event: EventId, note: PersonNote) => Promise<Result<null, unknown>>;
  readonly state: () => PolicyState | null;
  readonly now: () => number;
}

/** What happened, beside the judgement. */
export interface Happening {
  readonly kind: EventKind;
  readonly layer: Layer | null;
  readonly judgement: Judgement | null;
  readonly choice?: ChoiceKind;
  readonly reason?: ReasonId | null;
  readonly note?: string | null;
  readonly failure?: FailureKind | null;
  readonly reminder?: ReminderId | null;
}

export interface Report {
  readonly tell: (happening: Happening, compiled: CompiledPolicy | null) => void;
}

function counted(findings: readonly Finding[]): EventRecord['findings'] {
  const counts = new Map<string, EventRecord['findings'][number]>();
  for (const { detector, likelihood } of findings) {
    const key = `${detector} ${likelihood}`;
    counts.set(key, { detector, likelihood, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** The note, where the policy keeps notes and this one holds nothing sensitive itself; else null. */
export function keepableNote(note: string | null | undefined, compiled: CompiledPolicy | null): PersonNote | null {
  if (!note || !compiled?.policy.justification.keepFreeText) return null;
  const trimmed = note.trim().slice(0, longestNote);
  const result = scan(trimmed, compiled);
  return trimmed === '' || result.findings.length > 0 || result.failure ? null : (trimmed as PersonNote);
}

/** How many events wait in memory while the worker cannot be reached. The oldest go first; they hold ids and counts only. */
const mostWaiting = 50;
const retryMs = 5_000;

/** Makes event records out of what happened in one frame, and hands them to the worker; waits where the worker cannot be reached. */
export function makeReport(site: string, ports: ReportPorts): Report {
  const waiting: { readonly event: EventRecord; readonly note: PersonNote | null }[] = [];
  let sending = false;

  const flush = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const told = await ports.record(next.event);
      if (!told.ok && told.problem === 'unreachable') {
        setTimeout(() => void flush(), retryMs);
        break;
      }
      // A record that the worker refuses would be refused again: it must not hold up those behind it.
      if (told.ok && next.note) await ports.keepNote(next.event.id, next.note);
      waiting.shift();
    }
    sending = false;
  };

  return {
    tell: (happening, compiled) => {
      const { judgement } = happening;
      const state = ports.state();
      const note = keepableNote(happening.note, compiled);
      const event: EventRecord = {
        id: crypto.randomUUID() as string as EventId,
        at: ports.now(),
        kind: happening.kind,
        site: asId<'site'>(site),
        layer: happening.layer,
        channel: judgement?.channel ?? null,
        policy: state?.policy.id ?? null,
        policyVersion: state?.policy.version ?? null,
        policyHash: state?.hash ?? null,
        rule: judgement?.verdict.rule ?? null,
        action: judgement?.verdict.action ?? null,
        choice: happening.choice ?? 'none',
        reason: happening.reason ?? null,
        note: note ? 'kept' : happening.note ? 'given' : 'none',
        findings: counted(judgement?.verdict.findings ?? []),
        failure: happening.failure ?? judgement?.verdict.failure ?? null,
        reminder: happening.reminder ?? null,
        characters: judgement?.text.length ?? 0,
        tookMs: Math.round((judgement?.tookMs ?? 0) * 100) / 100,
      };
      waiting.push({ event, note });
      if (waiting.length > mostWaiting) waiting.shift();
      void flush();
    },
  };
}
