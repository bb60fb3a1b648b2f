import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mailersendToken = defineProviderSecret({
  id: 'mailersend-token',
  references: ['https://developers.mailersend.com/general.html#authentication'],
  tokens: [{ prefix: 'mlsn.', body: '[0-9a-f]{64}' }],
  redactAs: 'MAILERSEND-TOKEN',
});
