import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const helpcrunchKey = defineProviderSecret({
  id: 'helpcrunch-key',
  references: ['https://docs.helpcrunch.com/en/rest-api-v1/authorization-v1'],
  names: ['helpcrunch'],
  values: ['[0-9A-Za-z+/]{200,400}={0,2}'],
  redactAs: 'HELPCRUNCH-KEY',
});
