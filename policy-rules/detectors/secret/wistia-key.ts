import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const wistiaKey = defineProviderSecret({
  id: 'wistia-key',
  references: ['https://docs.wistia.com/docs/making-api-requests'],
  names: ['wistia'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'WISTIA-KEY',
});
