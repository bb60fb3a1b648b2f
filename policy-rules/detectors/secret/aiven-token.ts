import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const aivenToken = defineProviderSecret({
  id: 'aiven-token',
  references: ['https://aiven.io/docs/platform/concepts/authentication-tokens'],
  tokens: [{ prefix: 'AVNS_', body: base64url(19) }],
  names: ['aiven'],
  values: ['[0-9A-Za-z+/]{340,400}={0,2}'],
  redactAs: 'AIVEN-TOKEN',
});
