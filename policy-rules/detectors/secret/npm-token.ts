import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const npmToken = defineProviderSecret({
  id: 'npm-token',
  references: ['https://docs.npmjs.com/about-access-tokens', 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/'],
  tokens: [{ prefix: 'npm_', body: alnum(36) }],
  redactAs: 'NPM-TOKEN',
});
