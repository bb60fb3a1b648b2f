import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const zohoToken = defineProviderSecret({
  id: 'zoho-token',
  references: ['https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html'],
  tokens: [{ prefix: '1000.', body: '[0-9a-f]{32}\\.[0-9a-f]{32}' }],
  redactAs: 'ZOHO-TOKEN',
});
