import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const paddleKey = defineProviderSecret({
  id: 'paddle-key',
  references: ['https://developer.paddle.com/api-reference/about/api-keys'],
  tokens: [
    { prefix: 'pdl_live_apikey_', body: '[a-z0-9]{26}_\\w{22}_\\w{3}' },
    { prefix: 'pdl_sdbx_apikey_', body: '[a-z0-9]{26}_\\w{22}_\\w{3}' },
    { prefix: 'pdl_ntfset_', body: '[a-z0-9]{26}_[\\w+/]{32}' },
  ],
  redactAs: 'PADDLE-KEY',
});
