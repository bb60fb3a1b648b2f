import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const skrappKey = defineProviderSecret({
  id: 'skrapp-key',
  references: ['https://skrapp.io/api'],
  names: ['skrapp'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SKRAPP-KEY',
});
