import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const datastaxToken = defineProviderSecret({
  id: 'datastax-token',
  references: ['https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html'],
  tokens: [{ prefix: 'AstraCS:', body: `${alnum(24)}:[0-9a-f]{64}` }],
  redactAs: 'DATASTAX-TOKEN',
});
