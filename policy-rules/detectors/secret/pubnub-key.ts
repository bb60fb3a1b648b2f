import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const pubnubKey = defineProviderSecret({
  id: 'pubnub-key',
  references: ['https://www.pubnub.com/docs/general/setup/account-setup'],
  tokens: [
    { prefix: 'sec-c-', body: '[0-9A-Za-z]{40,60}|[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}' },
    { prefix: 'pub-c-', body: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}' },
    { prefix: 'sub-c-', body: '[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}' },
  ],
  redactAs: 'PUBNUB-KEY',
});
