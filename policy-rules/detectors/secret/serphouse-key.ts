import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const serphouseKey = defineProviderSecret({
  id: 'serphouse-key',
  references: ['https://docs.serphouse.com/'],
  names: ['serphouse'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SERPHOUSE-KEY',
});
