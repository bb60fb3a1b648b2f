import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const survicateKey = defineProviderSecret({
  id: 'survicate-key',
  references: ['https://developers.survicate.com/data-export/setup/'],
  names: ['survicate'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SURVICATE-KEY',
});
