import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const rootlyKey = defineProviderSecret({
  id: 'rootly-key',
  references: ['https://docs.rootly.com/api-reference/overview'],
  tokens: [{ prefix: 'rootly_', body: hex(64) }],
  redactAs: 'ROOTLY-KEY',
});
