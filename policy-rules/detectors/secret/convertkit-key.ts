import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const convertkitKey = defineProviderSecret({
  id: 'convertkit-key',
  references: ['https://developers.kit.com/api-reference/authentication'],
  names: ['convertkit'],
  values: [base64url(43), base64url(22)],
  redactAs: 'CONVERTKIT-KEY',
});
