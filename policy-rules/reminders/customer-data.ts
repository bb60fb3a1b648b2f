import { defineReminder } from './reminder.ts';

/** Names, addresses and numbers of people: why an assistant does not need them. */
export const customerData = defineReminder({
  id: 'customer-data',
  when: { moment: 'after-warning', categories: ['pii', 'health'] },
  coolDownHours: 24,
});
