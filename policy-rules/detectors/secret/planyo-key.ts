import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const planyoKey = defineProviderSecret({
  id: 'planyo-key',
  references: ['https://www.planyo.com/api.php'],
  names: ['planyo'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PLANYO-KEY',
});
