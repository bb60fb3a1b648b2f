import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const yousignKey = defineProviderSecret({
  id: 'yousign-key',
  references: ['https://developers.yousign.com/docs/introduction-new'],
  names: ['yousign'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'YOUSIGN-KEY',
});
