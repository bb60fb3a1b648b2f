import { dueReminder, type ReminderId, type ReminderMoment, type Result, asId, type SiteId } from '../policy-rules/index.ts';
import type { InForce } from './context.ts';
import { reminderModel } from './dialog-model.ts';
import type { Judgement } from './judge.ts';
import type { Presenter } from './present.ts';
import type { Report } from './report.ts';
import type { Session } from './session.ts';

export interface TeacherPorts {
  readonly session: Session;
  readonly presenter: Presenter;
  readonly report: Report;
  readonly locale: string;
  readonly inForce: () => InForce | null;
  /** Resolves at a moment when no decision is open. */
  readonly idle: () => Promise<void>;
  /** True where the reminder may be shown now; a true answer counts as shown (cool-down and daily cap live in the worker). */
  readonly claim: (reminder: ReminderId, site: SiteId) => Promise<Result<boolean, unknown>>;
}

/** Training in context. One reminder at a time; what is not due, or cannot be claimed, is not shown. */
export interface Teacher {
  readonly afterWarning: (judgement: Judgement) => void;
  readonly firstVisit: () => void;
}

export function makeTeacher(ports: TeacherPorts): Teacher {
  const { session, presenter, report } = ports;
  let showing = false;

  const teach = async (moment: ReminderMoment, judgement: Judgement | null): Promise<void> => {
    const inForce = ports.inForce();
    const status = session.status();
    if (showing || !inForce || !status || !inForce.compiled.policy.reminders.enabled) return;
    const reminder = dueReminder(moment);
    if (!reminder) return;
    showing = true;
    // A tip on top of an open dialog would be in its way, and nobody could press it.
    await ports.idle();
    const claimed = await ports.claim(reminder.id, asId<'site'>(session.site.id));
    if (claimed.ok && claimed.value) {
      report.tell({ kind: 'reminder', layer: null, judgement: null, reminder: reminder.id }, inForce.compiled);
      await presenter.show(reminderModel(reminder.id, session.site, status, inForce.compiled, judgement, ports.locale));
    }
    showing = false;
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
