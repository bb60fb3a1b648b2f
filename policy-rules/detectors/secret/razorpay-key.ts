import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const razorpayKey = defineProviderSecret({
  id: 'razorpay-key',
  references: ['https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/'],
  tokens: [
    { prefix: 'rzp_live_', body: alnum(14, 24) },
    { prefix: 'rzp_test_', body: alnum(14, 24) },
  ],
  redactAs: 'RAZORPAY-KEY',
});
