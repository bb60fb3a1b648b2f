import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const zipcodeBaseKey = defineProviderSecret({
  id: 'zipcode-base-key',
  references: ['https://app.zipcodebase.com/documentation'],
  names: ['zipcodebase'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ZIPCODE-BASE-KEY',
});
