import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const duffelToken = defineProviderSecret({
  id: 'duffel-token',
  references: ['https://duffel.com/docs/api/overview/test-mode'],
  tokens: [
    { prefix: 'duffel_test_', body: '[0-9A-Za-z_=-]{43}' },
    { prefix: 'duffel_live_', body: '[0-9A-Za-z_=-]{43}' },
  ],
  redactAs: 'DUFFEL-TOKEN',
});
