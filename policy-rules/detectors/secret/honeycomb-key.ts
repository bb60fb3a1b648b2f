import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const honeycombKey = defineProviderSecret({
  id: 'honeycomb-key',
  references: ['https://docs.honeycomb.io/configure/environments/manage-api-keys/'],
  tokens: [
    { prefix: 'hcaik_', body: '[0-9a-z]{58}' },
    { prefix: 'hcxik_', body: '[0-9a-z]{58}' },
    { prefix: 'hcamk_', body: '[0-9a-z]{58}' },
  ],
  names: ['honeycomb'],
  values: ['[0-9a-f]{32}', alnum(22)],
  redactAs: 'HONEYCOMB-KEY',
});
