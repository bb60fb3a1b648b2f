import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const squareToken = defineProviderSecret({
  id: 'square-token',
  references: ['https://developer.squareup.com/docs/build-basics/access-tokens'],
  tokens: [
    { prefix: 'EAAA', body: base64url(60, 64) },
    { prefix: 'sq0atp-', body: base64url(22) },
    { prefix: 'sq0csp-', body: base64url(43) },
    { prefix: 'sq0idp-', body: base64url(22) },
    { prefix: 'sq0ats-', body: base64url(22) },
  ],
  redactAs: 'SQUARE-TOKEN',
});
