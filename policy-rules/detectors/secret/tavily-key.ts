import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const tavilyKey = defineProviderSecret({
  id: 'tavily-key',
  references: ['https://docs.tavily.com/documentation/api-reference/introduction'],
  tokens: [{ prefix: 'tvly-', body: '(?:dev-|prod-)?[0-9A-Za-z-]{32,50}' }],
  redactAs: 'TAVILY-KEY',
});
