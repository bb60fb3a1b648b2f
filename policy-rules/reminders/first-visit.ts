import { defineReminder } from './reminder.ts';

/** What the organization expects on an AI site, said once when a person first comes there, and again each quarter. */
export const firstVisit = defineReminder({
  id: 'first-visit',
  when: { moment: 'first-visit' },
  coolDownHours: 24 * 91,
});
