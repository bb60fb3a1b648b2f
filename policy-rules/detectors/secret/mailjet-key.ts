import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mailjetKey = defineProviderSecret({
  id: 'mailjet-key',
  references: ['https://dev.mailjet.com/email/guides/getting-started/'],
  names: ['mailjet'],
  values: [alnum(32)],
  bare: true,
  redactAs: 'MAILJET-KEY',
});
