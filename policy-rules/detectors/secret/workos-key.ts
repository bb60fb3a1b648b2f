import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const workosKey = defineProviderSecret({
  id: 'workos-key',
  references: ['https://workos.com/docs/reference/api-keys'],
  tokens: [
    { prefix: 'sk_live_a2V5X', body: '[0-9A-Za-z+/=]{40,140}' },
    { prefix: 'sk_test_a2V5X', body: '[0-9A-Za-z+/=]{40,140}' },
  ],
  redactAs: 'WORKOS-KEY',
});
