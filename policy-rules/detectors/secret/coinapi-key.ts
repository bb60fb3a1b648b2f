import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const coinapiKey = defineProviderSecret({
  id: 'coinapi-key',
  references: ['https://docs.coinapi.io/market-data/authentication'],
  names: ['coinapi'],
  values: [uuid],
  redactAs: 'COINAPI-KEY',
});
