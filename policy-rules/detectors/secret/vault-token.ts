import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

/** Service, batch and recovery tokens have a prefix since 1.10; before, `s.` or `b.` stood there, which need the name. */
export const vaultToken = defineProviderSecret({
  id: 'vault-token',
  references: ['https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes'],
  tokens: [
    { prefix: 'hvs.', body: base64url(24, 240) },
    { prefix: 'hvb.', body: base64url(90, 400) },
    { prefix: 'hvr.', body: base64url(24, 240) },
  ],
  names: ['vault'],
  values: ['s[.][0-9A-Za-z]{24}', 'b[.][0-9A-Za-z_-]{90,300}'],
  redactAs: 'VAULT-TOKEN',
});
