import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const sendgridKey = defineProviderSecret({
  id: 'sendgrid-key',
  references: ['https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys'],
  tokens: [{ prefix: 'SG.', body: '[\\w-]{20,24}\\.[\\w-]{39,50}' }],
  redactAs: 'SENDGRID-KEY',
});
