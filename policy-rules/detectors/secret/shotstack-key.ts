import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const shotstackKey = defineProviderSecret({
  id: 'shotstack-key',
  references: ['https://shotstack.io/docs/api/'],
  names: ['shotstack'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SHOTSTACK-KEY',
});
