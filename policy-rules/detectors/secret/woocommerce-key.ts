import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const woocommerceKey = defineProviderSecret({
  id: 'woocommerce-key',
  references: ['https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication'],
  tokens: [
    { prefix: 'ck_', body: hex(40) },
    { prefix: 'cs_', body: hex(40) },
  ],
  redactAs: 'WOOCOMMERCE-KEY',
});
