import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const bitfinexKey = defineProviderSecret({
  id: 'bitfinex-key',
  references: ['https://docs.bitfinex.com/docs/rest-auth'],
  names: ['bitfinex'],
  values: [alnum(43)],
  redactAs: 'BITFINEX-KEY',
});
