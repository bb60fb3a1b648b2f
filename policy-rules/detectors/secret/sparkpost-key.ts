import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const sparkpostKey = defineProviderSecret({
  id: 'sparkpost-key',
  references: ['https://developers.sparkpost.com/api/#header-authentication'],
  names: ['sparkpost'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SPARKPOST-KEY',
});
