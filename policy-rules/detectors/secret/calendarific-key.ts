import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const calendarificKey = defineProviderSecret({
  id: 'calendarific-key',
  references: ['https://calendarific.com/api-documentation'],
  names: ['calendarific'],
  values: [alnum(40), alnum(32)],
  redactAs: 'CALENDARIFIC-KEY',
});
