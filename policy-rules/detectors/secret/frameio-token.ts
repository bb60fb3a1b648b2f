import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const frameioToken = defineProviderSecret({
  id: 'frameio-token',
  references: ['https://developer.adobe.com/frameio/guides/'],
  tokens: [{ prefix: 'fio-u-', body: '[0-9A-Za-z_=-]{64}' }],
  redactAs: 'FRAMEIO-TOKEN',
});
