import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const algoliaKey = defineProviderSecret({
  id: 'algolia-key',
  references: ['https://www.algolia.com/doc/guides/security/api-keys/'],
  names: ['algolia'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'ALGOLIA-KEY',
});
