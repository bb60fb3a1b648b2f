import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const pepipostKey = defineProviderSecret({
  id: 'pepipost-key',
  references: ['https://developers.pepipost.com/'],
  names: ['pepipost'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PEPIPOST-KEY',
});
