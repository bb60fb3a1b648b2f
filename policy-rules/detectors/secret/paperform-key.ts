import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const paperformKey = defineProviderSecret({
  id: 'paperform-key',
  references: ['https://paperform.readme.io/reference/getting-started-1'],
  names: ['paperform'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PAPERFORM-KEY',
});
