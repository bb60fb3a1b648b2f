import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const krakenKey = defineProviderSecret({
  id: 'kraken-key',
  references: ['https://docs.kraken.com/api/docs/guides/spot-rest-auth'],
  names: ['kraken'],
  values: ['[0-9A-Za-z+/=_-]{80,90}', '[0-9A-Za-z+/]{56}'],
  redactAs: 'KRAKEN-KEY',
});
