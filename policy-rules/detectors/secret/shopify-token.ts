import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const shopifyToken = defineProviderSecret({
  id: 'shopify-token',
  references: [
    'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
  ],
  tokens: [
    { prefix: 'shpat_', body: hex(32, 64) },
    { prefix: 'shpca_', body: hex(32, 64) },
    { prefix: 'shppa_', body: hex(32, 64) },
    { prefix: 'shpss_', body: hex(32, 64) },
    { prefix: 'shpua_', body: hex(32, 64) },
    { prefix: 'shptka_', body: hex(32, 64) },
  ],
  redactAs: 'SHOPIFY-TOKEN',
});
