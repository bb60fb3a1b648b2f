import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const squarespaceKey = defineProviderSecret({
  id: 'squarespace-key',
  references: ['https://developers.squarespace.com/commerce-apis/authentication-and-permissions'],
  names: ['squarespace'],
  values: [uuid],
  redactAs: 'SQUARESPACE-KEY',
});
