import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const pagerdutyKey = defineProviderSecret({
  id: 'pagerduty-key',
  references: ['https://support.pagerduty.com/main/docs/api-access-keys', 'https://developer.pagerduty.com/docs/authentication'],
  tokens: [
    { prefix: 'pdus+_', body: '[0-9A-Za-z]{4}_[\\w-]{20,60}' },
    { prefix: 'pdeu+_', body: '[0-9A-Za-z]{4}_[\\w-]{20,60}' },
  ],
  names: ['pagerduty', 'pager_duty', 'pager-duty'],
  values: ['[uy]\\+?[0-9A-Za-z_+-]{18,19}', hex(32)],
  redactAs: 'PAGERDUTY-KEY',
});
