import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const pandadocKey = defineProviderSecret({
  id: 'pandadoc-key',
  references: ['https://developers.pandadoc.com/reference/api-key-authentication-process'],
  names: ['pandadoc'],
  values: [hex(40)],
  bare: true,
  redactAs: 'PANDADOC-KEY',
});
