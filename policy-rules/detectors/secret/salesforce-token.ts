import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const salesforceToken = defineProviderSecret({
  id: 'salesforce-token',
  references: ['https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/quickstart_oauth.htm'],
  tokens: [{ prefix: '00D', body: '[0-9A-Za-z]{12,15}![\\w.]{80,260}' }],
  redactAs: 'SALESFORCE-TOKEN',
});
