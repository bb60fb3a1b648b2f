import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const serpstackKey = defineProviderSecret({
  id: 'serpstack-key',
  references: ['https://serpstack.com/documentation'],
  names: ['serpstack'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SERPSTACK-KEY',
});
