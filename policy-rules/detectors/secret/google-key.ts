import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

/** API keys, client secrets, access tokens and refresh tokens. */
export const googleKey = defineProviderSecret({
  id: 'google-key',
  references: ['https://cloud.google.com/docs/authentication/api-keys', 'https://developers.google.com/identity/protocols/oauth2'],
  tokens: [
    { prefix: 'AIza', body: base64url(35) },
    { prefix: 'GOCSPX-', body: base64url(28) },
    { prefix: 'ya29.', body: base64url(50, 1200) },
    { prefix: '1//0', body: base64url(60, 140) },
    { prefix: 'AQ.Ab', body: base64url(44, 70) },
  ],
  names: ['google_client', 'google_oauth', 'google_secret'],
  values: [base64url(24)],
  redactAs: 'GOOGLE-KEY',
});
