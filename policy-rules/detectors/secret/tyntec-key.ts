import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const tyntecKey = defineProviderSecret({
  id: 'tyntec-key',
  references: ['https://api.tyntec.com/reference/'],
  names: ['tyntec'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TYNTEC-KEY',
});
