import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const sentryToken = defineProviderSecret({
  id: 'sentry-token',
  references: ['https://docs.sentry.io/account/auth-tokens/'],
  tokens: [
    { prefix: 'sntrys_', body: 'eyJpYXQiO[\\w+/=-]{60,300}' },
    { prefix: 'sntryu_', body: hex(64) },
  ],
  names: ['sentry'],
  values: [hex(64)],
  redactAs: 'SENTRY-TOKEN',
});
