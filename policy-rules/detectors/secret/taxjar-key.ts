import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const taxjarKey = defineProviderSecret({
  id: 'taxjar-key',
  references: ['https://developers.taxjar.com/api/reference/#authentication'],
  names: ['taxjar'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TAXJAR-KEY',
});
