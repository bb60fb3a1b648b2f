import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const zendeskKey = defineProviderSecret({
  id: 'zendesk-key',
  references: ['https://developer.zendesk.com/api-reference/introduction/security-and-auth/'],
  names: ['zendesk'],
  values: [alnum(40), alnum(64)],
  redactAs: 'ZENDESK-KEY',
});
