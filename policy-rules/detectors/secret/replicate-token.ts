import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const replicateToken = defineProviderSecret({
  id: 'replicate-token',
  references: ['https://replicate.com/docs/topics/security/api-tokens'],
  tokens: [{ prefix: 'r8_', body: alnum(37, 48) }],
  redactAs: 'REPLICATE-TOKEN',
});
