import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const auth0Secret = defineProviderSecret({
  id: 'auth0-secret',
  references: ['https://auth0.com/docs/secure/application-credentials'],
  names: ['auth0'],
  values: [base64url(48, 128)],
  redactAs: 'AUTH0-SECRET',
});
