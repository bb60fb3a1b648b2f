import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const statuspageKey = defineProviderSecret({
  id: 'statuspage-key',
  references: ['https://developer.statuspage.io/'],
  names: ['statuspage'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'STATUSPAGE-KEY',
});
