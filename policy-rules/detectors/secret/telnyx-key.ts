import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const telnyxKey = defineProviderSecret({
  id: 'telnyx-key',
  references: ['https://developers.telnyx.com/development/api-fundamentals/authentication'],
  tokens: [{ prefix: 'KEY0', body: '[0-9A-F]{31}_[0-9A-Za-z]{22}' }],
  redactAs: 'TELNYX-KEY',
});
