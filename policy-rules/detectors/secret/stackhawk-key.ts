import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const stackhawkKey = defineProviderSecret({
  id: 'stackhawk-key',
  references: ['https://docs.stackhawk.com/web-app/#api-keys'],
  tokens: [{ prefix: 'hawk.', body: '[\\w-]{20}\\.[\\w-]{20}' }],
  redactAs: 'STACKHAWK-KEY',
});
