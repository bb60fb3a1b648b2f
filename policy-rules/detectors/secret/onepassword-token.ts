import { defineProviderSecret } from '../../engine/assigned-secret.ts';

/** Service account tokens (JSON in base64), and the Secret Key that stands in for a second password. */
export const onepasswordToken = defineProviderSecret({
  id: 'onepassword-token',
  references: ['https://developer.1password.com/docs/service-accounts/security/'],
  tokens: [
    { prefix: 'ops_eyJ', body: '[0-9A-Za-z+/]{240,1200}={0,2}' },
    { prefix: 'A3-', body: '[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}' },
  ],
  redactAs: 'ONEPASSWORD-TOKEN',
});
