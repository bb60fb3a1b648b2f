import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const xeroSecret = defineProviderSecret({
  id: 'xero-secret',
  references: ['https://developer.xero.com/documentation/guides/oauth2/auth-flow/'],
  names: ['xero'],
  values: [base64url(48), alnum(32)],
  redactAs: 'XERO-SECRET',
});
