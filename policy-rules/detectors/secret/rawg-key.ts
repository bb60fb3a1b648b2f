import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const rawgKey = defineProviderSecret({
  id: 'rawg-key',
  references: ['https://rawg.io/apidocs'],
  names: ['rawg'],
  values: [uuid, alnum(20, 80)],
  redactAs: 'RAWG-KEY',
});
