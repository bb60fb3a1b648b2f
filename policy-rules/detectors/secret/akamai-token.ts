import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const akamaiToken = defineProviderSecret({
  id: 'akamai-token',
  references: ['https://techdocs.akamai.com/developer/docs/edgegrid'],
  tokens: [{ prefix: 'akab-', body: '[0-9a-z]{16}-[0-9a-z]{16}' }],
  redactAs: 'AKAMAI-TOKEN',
});
