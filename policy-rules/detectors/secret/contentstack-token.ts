import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const contentstackToken = defineProviderSecret({
  id: 'contentstack-token',
  references: ['https://www.contentstack.com/docs/developers/create-tokens/about-management-tokens'],
  names: ['contentstack'],
  values: ['cs[0-9a-f]{32}', 'blt[0-9a-f]{16,20}', '[0-9a-f]{32}'],
  redactAs: 'CONTENTSTACK-TOKEN',
});
