import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const resendKey = defineProviderSecret({
  id: 'resend-key',
  references: ['https://resend.com/docs/dashboard/api-keys/introduction'],
  tokens: [{ prefix: 're_', body: '[0-9A-Za-z]{8}_[0-9A-Za-z]{24}' }],
  redactAs: 'RESEND-KEY',
});
