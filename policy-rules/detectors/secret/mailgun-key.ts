import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mailgunKey = defineProviderSecret({
  id: 'mailgun-key',
  references: ['https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth'],
  tokens: [
    { prefix: 'key-', body: '[0-9a-f]{32}' },
    { prefix: 'pubkey-', body: '[0-9a-f]{32}' },
  ],
  tokenBase: 'likely',
  names: ['mailgun'],
  values: ['[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}'],
  redactAs: 'MAILGUN-KEY',
});
