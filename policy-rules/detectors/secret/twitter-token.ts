import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const twitterToken = defineProviderSecret({
  id: 'twitter-token',
  references: ['https://docs.x.com/fundamentals/authentication/overview'],
  tokens: [{ prefix: 'AAAAAAAAAAAAAAAAAAAAA', body: '[0-9A-Za-z%]{60,110}' }],
  names: ['twitter'],
  values: ['[0-9]{8,20}-[0-9A-Za-z]{38,42}', '(?:[0-9A-Za-z]{50}|[0-9A-Za-z]{45}|[0-9A-Za-z]{25})(?!%)'],
  redactAs: 'TWITTER-TOKEN',
});
