import { defineReminder } from './reminder.ts';

/** Card and account numbers: what to write in their place. */
export const paymentData = defineReminder({
  id: 'payment-data',
  when: { moment: 'after-warning', categories: ['financial'] },
  coolDownHours: 24,
});
