import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const positionstackKey = defineProviderSecret({
  id: 'positionstack-key',
  references: ['https://positionstack.com/documentation'],
  names: ['positionstack'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'POSITIONSTACK-KEY',
});
