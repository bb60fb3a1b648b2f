import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const zuploKey = defineProviderSecret({
  id: 'zuplo-key',
  references: ['https://zuplo.com/docs/articles/api-key-authentication'],
  tokens: [{ prefix: 'zpka_', body: '[0-9a-f]{32}_[0-9a-f]{8}' }],
  redactAs: 'ZUPLO-KEY',
});
