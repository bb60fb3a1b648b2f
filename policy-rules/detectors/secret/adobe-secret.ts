import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const adobeSecret = defineProviderSecret({
  id: 'adobe-secret',
  references: ['https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/'],
  tokens: [{ prefix: 'p8e-', body: base64url(32) }],
  names: ['adobe'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'ADOBE-SECRET',
});
