import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const postageAppKey = defineProviderSecret({
  id: 'postage-app-key',
  references: ['https://dev.postageapp.com/'],
  names: ['postageapp'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'POSTAGE-APP-KEY',
});
