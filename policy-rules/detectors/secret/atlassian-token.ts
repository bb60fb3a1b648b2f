import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const atlassianToken = defineProviderSecret({
  id: 'atlassian-token',
  references: ['https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/'],
  tokens: [
    { prefix: 'ATATT3', body: `${base64url(150, 220)}=[0-9A-F]{8}` },
    { prefix: 'ATCTT3', body: `${base64url(150, 220)}=[0-9A-F]{8}` },
  ],
  names: ['atlassian', 'confluence', 'jira'],
  values: [alnum(24)],
  redactAs: 'ATLASSIAN-TOKEN',
});
