import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const apifyToken = defineProviderSecret({
  id: 'apify-token',
  references: ['https://docs.apify.com/platform/integrations/api'],
  tokens: [{ prefix: 'apify_api_', body: alnum(36) }],
  names: ['apify'],
  values: [alnum(36)],
  redactAs: 'APIFY-TOKEN',
});
