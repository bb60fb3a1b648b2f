import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const unkeyKey = defineProviderSecret({
  id: 'unkey-key',
  references: ['https://www.unkey.com/docs/security/root-keys'],
  tokens: [{ prefix: 'unkey_', body: alnum(18, 36) }],
  tokenBase: 'likely',
  redactAs: 'UNKEY-KEY',
});
