import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const fastlyToken = defineProviderSecret({
  id: 'fastly-token',
  references: ['https://www.fastly.com/documentation/reference/api/auth-tokens/'],
  names: ['fastly'],
  values: [base64url(32)],
  redactAs: 'FASTLY-TOKEN',
});
