import { dueReminder, type ReminderId, type ReminderMoment, type Result, asId, type SiteId } from '../policy-rules/index.ts';
import type { InForce } from './context.ts';
import { reminderModel } from './dialog-model.ts';
import type { Judgement } from './judge.ts';
import type { Presenter } from './present.ts';
import type { Session } from './session.ts';

export interface TeacherPorts {
  readonly session: Session;
  readonly presenter: Presenter;
  readonly locale: string;
  readonly inForce: () => InForce | null;
  /** Resolves at a moment when no decision is open. */
  readonly idle: () => Promise<void>;
  /** True where the reminder may be shown now; a true answer counts as shown and is recorded (cool-down and daily cap live in the worker). */
  readonly claim: (reminder: ReminderId, site: SiteId) => Promise<Result<boolean, unknown>>;
}

/** Training in context. The newest tip takes the place of an older one; what is not due, or cannot be claimed, is not shown. */
export interface Teacher {
  readonly afterWarning: (judgement: Judgement) => void;
  readonly firstVisit: () => void;
}

export function makeTeacher(ports: TeacherPorts): Teacher {
  const { session, presenter } = ports;
  let newest = 0;
  let shown = new AbortController();

  const teach = async (moment: ReminderMoment, judgement: Judgement | null): Promise<void> => {
    // A greeting gives way to what a dialog was about, whichever comes first; it is greeted at the next visit then.
    if (moment.moment === 'after-warning') newest += 1;
    const mine = newest;
    // A tip on top of an open dialog would be in its way, and nobody could press it.
    await ports.idle();
    const inForce = ports.inForce();
    const status = session.status();
    const reminder = dueReminder(moment);
    if (mine !== newest || !reminder || !inForce || !status || !inForce.compiled.policy.reminders.enabled) return;
    const claimed = await ports.claim(reminder.id, asId<'site'>(session.site.id));
    if (!claimed.ok || !claimed.value) return;
    shown.abort();
    shown = new AbortController();
    await presenter.show(reminderModel(reminder.id, session.site, status, inForce.compiled, judgement, ports.locale), shown.signal);
  };

  return {
    afterWarning: (judgement) => {
      const inForce = ports.inForce();
      const findings = judgement.verdict.findings.flatMap(({ detector }) => {
        const known = inForce?.compiled.detectors.get(detector);
        return known ? [{ detector, category: known.category }] : [];
      });
      void teach({ moment: 'after-warning', status: judgement.verdict.status, findings }, judgement);
    },
    firstVisit: () => {
      const status = session.status();
      if (status) void teach({ moment: 'first-visit', status }, null);
    },
  };
}
