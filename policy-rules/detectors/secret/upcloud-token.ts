import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const upcloudToken = defineProviderSecret({
  id: 'upcloud-token',
  references: ['https://upcloud.com/docs/guides/managing-api-tokens/'],
  tokens: [{ prefix: 'ucat_', body: '[0-9A-Z]{26}' }],
  redactAs: 'UPCLOUD-TOKEN',
});
