import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const apolloKey = defineProviderSecret({
  id: 'apollo-key',
  references: ['https://docs.apollo.io/docs/api-overview'],
  names: ['apollo_io', 'apollo'],
  values: [base64url(22)],
  redactAs: 'APOLLO-KEY',
});
