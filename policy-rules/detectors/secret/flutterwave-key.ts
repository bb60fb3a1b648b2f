import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const flutterwaveKey = defineProviderSecret({
  id: 'flutterwave-key',
  references: ['https://developer.flutterwave.com/v3.0/docs/authentication'],
  tokens: [
    { prefix: 'FLWSECK_TEST-', body: `${hex(32)}-X` },
    { prefix: 'FLWPUBK_TEST-', body: `${hex(32)}-X` },
    { prefix: 'FLWSECK-', body: `${hex(32)}-X` },
    { prefix: 'FLWPUBK-', body: `${hex(32)}-X` },
    { prefix: 'FLWSECK_TEST', body: hex(12) },
  ],
  redactAs: 'FLUTTERWAVE-KEY',
});
