import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const shippoToken = defineProviderSecret({
  id: 'shippo-token',
  references: ['https://docs.goshippo.com/docs/guides_general/authentication/'],
  tokens: [
    { prefix: 'shippo_live_', body: hex(40) },
    { prefix: 'shippo_test_', body: hex(40) },
  ],
  redactAs: 'SHIPPO-TOKEN',
});
