import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const urlscanKey = defineProviderSecret({
  id: 'urlscan-key',
  references: ['https://urlscan.io/docs/api/'],
  names: ['urlscan'],
  values: [uuid],
  redactAs: 'URLSCAN-KEY',
});
