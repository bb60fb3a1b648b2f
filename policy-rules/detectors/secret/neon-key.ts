import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const neonKey = defineProviderSecret({
  id: 'neon-key',
  references: ['https://neon.com/docs/manage/api-keys'],
  tokens: [{ prefix: 'napi_', body: alnum(60, 72) }],
  redactAs: 'NEON-KEY',
});
