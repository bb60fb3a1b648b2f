import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const linearKey = defineProviderSecret({
  id: 'linear-key',
  references: ['https://linear.app/developers/graphql'],
  tokens: [
    { prefix: 'lin_api_', body: alnum(40) },
    { prefix: 'lin_oauth_', body: '[0-9a-f]{64}' },
  ],
  names: ['linear'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'LINEAR-KEY',
});
