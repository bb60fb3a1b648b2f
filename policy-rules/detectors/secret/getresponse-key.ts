import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const getresponseKey = defineProviderSecret({
  id: 'getresponse-key',
  references: ['https://apidocs.getresponse.com/v3/authentication'],
  names: ['getresponse'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'GETRESPONSE-KEY',
});
