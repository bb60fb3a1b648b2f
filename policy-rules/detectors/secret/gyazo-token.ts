import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const gyazoToken = defineProviderSecret({
  id: 'gyazo-token',
  references: ['https://gyazo.com/api/docs/auth'],
  names: ['gyazo'],
  values: [base64url(43)],
  redactAs: 'GYAZO-TOKEN',
});
