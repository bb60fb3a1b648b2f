import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const rebrandlyKey = defineProviderSecret({
  id: 'rebrandly-key',
  references: ['https://developers.rebrandly.com/docs/api-key-authentication'],
  names: ['rebrandly'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'REBRANDLY-KEY',
});
