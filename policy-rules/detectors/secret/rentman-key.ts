import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const rentmanKey = defineProviderSecret({
  id: 'rentman-key',
  references: ['https://api.rentman.net/'],
  names: ['rentman'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'RENTMAN-KEY',
});
