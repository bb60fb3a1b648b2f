import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const tigrisKey = defineProviderSecret({
  id: 'tigris-key',
  references: ['https://www.tigrisdata.com/docs/iam/'],
  tokens: [{ prefix: 'tsec_', body: '[\\w+-]{58,66}' }],
  redactAs: 'TIGRIS-KEY',
});
