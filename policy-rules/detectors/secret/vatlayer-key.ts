import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const vatlayerKey = defineProviderSecret({
  id: 'vatlayer-key',
  references: ['https://vatlayer.com/documentation'],
  names: ['vatlayer'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'VATLAYER-KEY',
});
