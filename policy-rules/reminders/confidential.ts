import { defineReminder } from './reminder.ts';

/** Marked documents and project names: where they may be worked on. */
export const confidential = defineReminder({
  id: 'confidential',
  when: { moment: 'after-warning', categories: ['marking'] },
  coolDownHours: 24,
});
