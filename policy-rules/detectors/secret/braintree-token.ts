import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const braintreeToken = defineProviderSecret({
  id: 'braintree-token',
  references: ['https://developer.paypal.com/braintree/docs/guides/authorization/overview'],
  tokens: [
    { prefix: 'access_token$production$', body: '[0-9a-z]{16}[$][0-9a-f]{32}' },
    { prefix: 'access_token$sandbox$', body: '[0-9a-z]{16}[$][0-9a-f]{32}' },
  ],
  names: ['braintree'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'BRAINTREE-TOKEN',
});
