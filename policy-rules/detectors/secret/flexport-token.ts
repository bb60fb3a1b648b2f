import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const flexportToken = defineProviderSecret({
  id: 'flexport-token',
  references: ['https://apidocs.flexport.com/'],
  tokens: [{ prefix: 'shltm_', body: base64url(40) }],
  redactAs: 'FLEXPORT-TOKEN',
});
