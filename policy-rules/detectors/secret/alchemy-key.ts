import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const alchemyKey = defineProviderSecret({
  id: 'alchemy-key',
  references: ['https://www.alchemy.com/docs/how-to-create-access-tokens'],
  tokens: [{ prefix: 'alcht_', body: alnum(30) }],
  names: ['alchemy'],
  values: [base64url(32)],
  redactAs: 'ALCHEMY-KEY',
});
