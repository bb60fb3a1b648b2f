import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const paypalBraintreeToken = defineProviderSecret({
  id: 'paypal-braintree-token',
  references: ['https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens'],
  tokens: [
    { prefix: 'access_token$production$', body: '[0-9a-z]{16}\\$[0-9a-f]{32}' },
    { prefix: 'access_token$sandbox$', body: '[0-9a-z]{16}\\$[0-9a-f]{32}' },
  ],
  redactAs: 'PAYPAL-BRAINTREE-TOKEN',
});
