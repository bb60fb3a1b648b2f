import type { Category } from '../engine/detector.ts';
import { asId, type DetectorId, type ReminderId } from '../ids.ts';
import type { SiteStatus } from '../policy/policy.ts';

/** When a reminder fits. What is left out does not narrow it. */
export interface ReminderWhen {
  readonly moment: 'first-visit' | 'after-warning';
  /** Fits where one of these was found. */
  readonly detectors?: readonly string[];
  /** Fits where something of one of these categories was found. */
  readonly categories?: readonly Category[];
  readonly statuses?: readonly SiteStatus[];
}

/** Training in context. Its words are in the strings under `reminder.<id>`. */
export interface Reminder {
  readonly id: ReminderId;
  readonly when: ReminderWhen;
  /** A first visit is counted per site, everything else per person. */
  readonly coolDownHours: number;
}

/** What has just happened, in the page that asks for a reminder. */
export type ReminderMoment =
  | { readonly moment: 'first-visit'; readonly status: SiteStatus }
  | {
      readonly moment: 'after-warning';
      readonly status: SiteStatus;
      readonly findings: readonly { readonly detector: DetectorId; readonly category: Category }[];
    };

/** Brands the id. Throws at module load on a malformed one (a programmer's mistake). */
export function defineReminder(spec: Omit<Reminder, 'id'> & { readonly id: string }): Reminder {
  return { ...spec, id: asId<'reminder'>(spec.id) };
}
