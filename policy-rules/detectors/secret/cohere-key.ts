import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cohereKey = defineProviderSecret({
  id: 'cohere-key',
  references: ['https://docs.cohere.com/reference/about'],
  names: ['cohere', 'co_api'],
  values: [alnum(40)],
  redactAs: 'COHERE-KEY',
});
