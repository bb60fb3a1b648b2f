import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const twitchToken = defineProviderSecret({
  id: 'twitch-token',
  references: ['https://dev.twitch.tv/docs/authentication/', 'https://help.twitch.tv/s/article/twitch-stream-key-faq'],
  tokens: [
    { prefix: 'live_', body: '[0-9]{5,12}_[0-9A-Za-z]{28,32}' },
    { prefix: 'oauth:', body: '[0-9a-z]{30}' },
  ],
  names: ['twitch'],
  values: ['[0-9a-z]{30}'],
  redactAs: 'TWITCH-TOKEN',
});
