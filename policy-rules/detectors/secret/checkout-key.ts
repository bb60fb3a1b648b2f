import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const checkoutKey = defineProviderSecret({
  id: 'checkout-key',
  references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  tokens: [{ prefix: 'sk_sbox_', body: '[0-9a-z]{27}' }],
  names: ['checkout', 'cko_'],
  values: ['sk_[0-9a-z]{27}', '[0-9a-z]{31}'],
  redactAs: 'CHECKOUT-KEY',
});
