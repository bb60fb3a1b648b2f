import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const webexToken = defineProviderSecret({
  id: 'webex-token',
  references: ['https://developer.webex.com/docs/bots'],
  names: ['webex'],
  values: ['[\\w-]{64}_[\\w-]{4}_[0-9a-f-]{36}', hex(64)],
  redactAs: 'WEBEX-TOKEN',
});
