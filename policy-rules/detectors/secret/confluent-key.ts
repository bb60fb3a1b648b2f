import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const confluentKey = defineProviderSecret({
  id: 'confluent-key',
  references: ['https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html'],
  tokens: [{ prefix: 'cflt', body: '[0-9A-Za-z+/]{60}' }],
  names: ['confluent'],
  values: ['[0-9A-Za-z+/]{64}', alnum(16)],
  redactAs: 'CONFLUENT-KEY',
});
