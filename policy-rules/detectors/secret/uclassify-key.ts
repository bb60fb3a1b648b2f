import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const uclassifyKey = defineProviderSecret({
  id: 'uclassify-key',
  references: ['https://www.uclassify.com/docs/restapi'],
  names: ['uclassify'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'UCLASSIFY-KEY',
});
