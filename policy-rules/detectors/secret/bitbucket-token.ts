import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const bitbucketToken = defineProviderSecret({
  id: 'bitbucket-token',
  references: ['https://support.atlassian.com/bitbucket-cloud/docs/using-app-passwords/'],
  tokens: [{ prefix: 'ATBB', body: alnum(24, 32) }],
  names: ['bitbucket'],
  values: [base64url(64), alnum(32)],
  redactAs: 'BITBUCKET-TOKEN',
});
