import { confidential } from './confidential.ts';
import { customerData } from './customer-data.ts';
import { firstVisit } from './first-visit.ts';
import { paymentData } from './payment-data.ts';
import type { Reminder, ReminderMoment } from './reminder.ts';
import { secrets } from './secrets.ts';

/** Every reminder, in order of id. */
export const reminders: readonly Reminder[] = [confidential, customerData, firstVisit, paymentData, secrets];

/** The reminder that fits the moment best: the one that names most of it, among equals the first; null where none fits. */
export function dueReminder(moment: ReminderMoment, among: readonly Reminder[] = reminders): Reminder | null {
  let best: Reminder | null = null;
  let bestWeight = 0;
  for (const reminder of among) {
    const weight = fit(reminder.when, moment);
    if (weight > bestWeight) {
      best = reminder;
      bestWeight = weight;
    }
  }
  return best;
}

/** 0 where the reminder does not fit; else the more, the more it names: a detector above a category above a status. */
function fit(when: Reminder['when'], moment: ReminderMoment): number {
  if (when.moment !== moment.moment) return 0;
  const findings = moment.moment === 'after-warning' ? moment.findings : [];
  let weight = 1;
  if (when.detectors !== undefined) {
    if (!findings.some(({ detector }) => when.detectors?.includes(detector))) return 0;
    weight += 4;
  }
  if (when.categories !== undefined) {
    if (!findings.some(({ category }) => when.categories?.includes(category))) return 0;
    weight += 2;
  }
  if (when.statuses !== undefined) {
    if (!when.statuses.includes(moment.status)) return 0;
    weight += 1;
  }
  return weight;
}
