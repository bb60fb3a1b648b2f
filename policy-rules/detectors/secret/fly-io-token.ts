import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const flyIoToken = defineProviderSecret({
  id: 'fly-io-token',
  references: ['https://fly.io/docs/security/tokens/'],
  tokens: [
    { prefix: 'fo1_', body: base64url(43) },
    { prefix: 'fm1r_', body: '[0-9A-Za-z+/]{90,1000}={0,2}' },
    { prefix: 'fm1a_', body: '[0-9A-Za-z+/]{90,1000}={0,2}' },
    { prefix: 'fm2_', body: '[0-9A-Za-z+/]{90,1000}={0,2}' },
  ],
  redactAs: 'FLY-IO-TOKEN',
});
