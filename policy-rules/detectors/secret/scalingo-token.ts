import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const scalingoToken = defineProviderSecret({
  id: 'scalingo-token',
  references: ['https://developers.scalingo.com/tokens'],
  tokens: [{ prefix: 'tk-us-', body: base64url(48) }],
  redactAs: 'SCALINGO-TOKEN',
});
