import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const coinmarketcapKey = defineProviderSecret({
  id: 'coinmarketcap-key',
  references: ['https://coinmarketcap.com/api/documentation/v1/'],
  names: ['coinmarketcap', 'cmc_pro'],
  values: [uuid],
  redactAs: 'COINMARKETCAP-KEY',
});
