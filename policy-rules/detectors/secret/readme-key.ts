import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const readmeKey = defineProviderSecret({
  id: 'readme-key',
  references: ['https://docs.readme.com/main/reference/intro/authentication'],
  tokens: [{ prefix: 'rdme_', body: '[a-z0-9]{70}' }],
  redactAs: 'README-KEY',
});
