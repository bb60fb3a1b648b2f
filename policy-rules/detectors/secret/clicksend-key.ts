import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const clicksendKey = defineProviderSecret({
  id: 'clicksend-key',
  references: ['https://developers.clicksend.com/docs'],
  names: ['clicksend'],
  values: [uuid],
  redactAs: 'CLICKSEND-KEY',
});
