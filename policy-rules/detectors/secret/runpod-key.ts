import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const runpodKey = defineProviderSecret({
  id: 'runpod-key',
  references: ['https://docs.runpod.io/get-started/api-keys'],
  tokens: [{ prefix: 'rpa_', body: '[0-9A-Za-z]{40,48}' }],
  redactAs: 'RUNPOD-KEY',
});
