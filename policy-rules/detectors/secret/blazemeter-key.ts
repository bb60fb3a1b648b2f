import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const blazemeterKey = defineProviderSecret({
  id: 'blazemeter-key',
  references: ['https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html'],
  names: ['blazemeter'],
  values: [uuid, '[0-9a-f]{24}'],
  bare: true,
  redactAs: 'BLAZEMETER-KEY',
});
