import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const weatherstackKey = defineProviderSecret({
  id: 'weatherstack-key',
  references: ['https://weatherstack.com/documentation'],
  names: ['weatherstack'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'WEATHERSTACK-KEY',
});
