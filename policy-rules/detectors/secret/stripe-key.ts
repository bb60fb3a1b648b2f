import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const stripeKey = defineProviderSecret({
  id: 'stripe-key',
  references: ['https://docs.stripe.com/keys', 'https://docs.stripe.com/webhooks#verify-official-libraries'],
  tokens: [
    { prefix: 'sk_live_', body: '(?!a2V5X)[0-9A-Za-z]{20,247}' },
    { prefix: 'rk_live_', body: '(?!a2V5X)[0-9A-Za-z]{20,247}' },
    { prefix: 'sk_test_', body: '(?!a2V5X)[0-9A-Za-z]{20,247}' },
    { prefix: 'rk_test_', body: '(?!a2V5X)[0-9A-Za-z]{20,247}' },
    { prefix: 'sk_prod_', body: '(?!a2V5X)[0-9A-Za-z]{20,247}' },
    { prefix: 'rk_prod_', body: '(?!a2V5X)[0-9A-Za-z]{20,247}' },
    { prefix: 'whsec_', body: '[0-9A-Za-z+/=]{32,64}' },
  ],
  redactAs: 'STRIPE-KEY',
});
