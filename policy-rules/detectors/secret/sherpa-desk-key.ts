import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const sherpaDeskKey = defineProviderSecret({
  id: 'sherpa-desk-key',
  references: ['https://github.com/sherpadesk/api/wiki'],
  names: ['sherpadesk'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SHERPA-DESK-KEY',
});
