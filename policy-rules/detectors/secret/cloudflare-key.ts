import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

/** Tokens have a prefix since 2026, the key of the origin CA has one; older tokens and the global key have none. */
export const cloudflareKey = defineProviderSecret({
  id: 'cloudflare-key',
  references: [
    'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
  ],
  tokens: [
    { prefix: 'cfat_', body: alnum(48) },
    { prefix: 'cfut_', body: alnum(48) },
    { prefix: 'cfk_', body: alnum(48) },
    { prefix: 'v1.0-', body: '[0-9a-f]{24}-[0-9a-f]{140,160}' },
  ],
  names: ['cloudflare', 'cf_api', 'cf_token'],
  values: [base64url(40), '[0-9a-f]{37}'],
  redactAs: 'CLOUDFLARE-KEY',
});
