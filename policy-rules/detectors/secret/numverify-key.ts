import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const numverifyKey = defineProviderSecret({
  id: 'numverify-key',
  references: ['https://numverify.com/documentation'],
  names: ['numverify'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'NUMVERIFY-KEY',
});
