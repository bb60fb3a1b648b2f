import { defineReminder } from './reminder.ts';

/** Keys and passwords: a secret that was pasted once has to be changed. */
export const secrets = defineReminder({
  id: 'secrets',
  when: { moment: 'after-warning', categories: ['secret'] },
  coolDownHours: 24,
});
