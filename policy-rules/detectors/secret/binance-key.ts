import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const binanceKey = defineProviderSecret({
  id: 'binance-key',
  references: ['https://developers.binance.com/docs/binance-spot-api-docs/rest-api/request-security'],
  names: ['binance'],
  values: [alnum(64)],
  redactAs: 'BINANCE-KEY',
});
