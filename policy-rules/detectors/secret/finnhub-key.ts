import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const finnhubKey = defineProviderSecret({
  id: 'finnhub-key',
  references: ['https://finnhub.io/docs/api/authentication'],
  names: ['finnhub'],
  values: ['[0-9a-z]{40}', '[0-9a-z]{20}'],
  redactAs: 'FINNHUB-KEY',
});
