import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const newsapiKey = defineProviderSecret({
  id: 'newsapi-key',
  references: ['https://newsapi.org/docs/authentication'],
  names: ['newsapi', 'news_api'],
  values: [hex(32)],
  bare: true,
  redactAs: 'NEWSAPI-KEY',
});
