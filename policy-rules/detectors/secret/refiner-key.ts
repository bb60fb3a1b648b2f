import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const refinerKey = defineProviderSecret({
  id: 'refiner-key',
  references: ['https://refiner.io/docs/api/'],
  names: ['refiner'],
  values: [uuid, alnum(20, 80)],
  redactAs: 'REFINER-KEY',
});
