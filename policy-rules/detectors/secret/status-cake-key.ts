import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const statusCakeKey = defineProviderSecret({
  id: 'status-cake-key',
  references: ['https://developers.statuscake.com/guides/api/authentication/'],
  names: ['statuscake'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'STATUS-CAKE-KEY',
});
