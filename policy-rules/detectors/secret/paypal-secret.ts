import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const paypalSecret = defineProviderSecret({
  id: 'paypal-secret',
  references: ['https://developer.paypal.com/api/rest/#link-getclientidandclientsecret'],
  names: ['paypal'],
  values: ['[AE][\\w-]{79}'],
  redactAs: 'PAYPAL-SECRET',
});
