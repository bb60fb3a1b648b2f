import type { EventRecord } from '../contract/event.ts';
import type { Messages } from '../contract/messages.ts';
import type { PolicyState } from '../contract/policy-state.ts';
import type { ReminderShown, StoredItem } from '../contract/storage.ts';
import type { Reminder } from '../policy-rules/index.ts';
import { inTurn } from './in-turn.ts';
import { recordOwn, workerEvent } from './worker-event.ts';

export interface ReminderPorts {
  readonly stored: Pick<StoredItem<readonly ReminderShown[]>, 'read' | 'write'>;
  readonly policy: () => Promise<PolicyState | null>;
  readonly reminders: readonly Reminder[];
  readonly record: (event: EventRecord) => Promise<unknown>;
  readonly now: () => number;
}

export interface ReminderSchedule {
  /** True where the reminder may be shown now; counts as shown then. */
  readonly claim: (request: Messages['reminder.claim']['request']) => Promise<boolean>;
}

const hourMs = 3_600_000;

/** Sees to it that training stays welcome: a cool-down per reminder and a cap per day over all of them. */
export function makeReminderSchedule(ports: ReminderPorts): ReminderSchedule {
  // In turn, because two tabs that open at once would otherwise both be the first.
  const turn = inTurn();
  return {
    claim: ({ reminder: id, site }) =>
      turn(async () => {
        const state = await ports.policy();
        const reminder = ports.reminders.find((known) => known.id === id);
        if (state === null || reminder === undefined || !state.policy.reminders.enabled) return false;
        const now = ports.now();
        const log = await ports.stored.read();
        const today = log.filter((shown) => sameDay(shown.at, now));
        if (today.length >= state.policy.reminders.maxPerDay) return false;
        const perSite = reminder.when.moment === 'first-visit';
        const still = log.some((shown) => shown.reminder === id && (!perSite || shown.site === site) && cooling(shown.at, reminder, now));
        if (still) return false;
        await ports.stored.write([...log.filter((shown) => isNeeded(shown, ports.reminders, now)), { reminder: id, site, at: now }]);
        await recordOwn(ports.record, workerEvent('reminder', now, state, { site, reminder: id }));
        return true;
      }),
  };
}

/** A time ahead of the clock, after the clock was set back, does not count: else a reminder could be silent for years. */
function cooling(at: number, reminder: Reminder, now: number): boolean {
  return at <= now && now - at < reminder.coolDownHours * hourMs;
}

function isNeeded(shown: ReminderShown, reminders: readonly Reminder[], now: number): boolean {
  if (sameDay(shown.at, now)) return true;
  const reminder = reminders.find((known) => known.id === shown.reminder);
  return reminder !== undefined && cooling(shown.at, reminder, now);
}

/** The day as the person lives it, in the browser's time zone. */
function sameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
