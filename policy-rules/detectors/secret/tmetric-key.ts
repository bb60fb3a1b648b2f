import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const tmetricKey = defineProviderSecret({
  id: 'tmetric-key',
  references: ['https://app.tmetric.com/api-docs/'],
  names: ['tmetric'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TMETRIC-KEY',
});
