import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const facebookToken = defineProviderSecret({
  id: 'facebook-token',
  references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens/'],
  tokens: [{ prefix: 'EAA', body: alnum(100, 400) }],
  names: ['facebook', 'fb_app', 'fb_secret', 'fb_access'],
  values: [`[0-9]{13,17}[|]${base64url(27)}`, '[0-9a-f]{32}'],
  bare: true,
  redactAs: 'FACEBOOK-TOKEN',
});
