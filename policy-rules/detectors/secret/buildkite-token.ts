import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const buildkiteToken = defineProviderSecret({
  id: 'buildkite-token',
  references: ['https://buildkite.com/docs/apis/managing-api-tokens'],
  tokens: [
    { prefix: 'bkua_', body: '[0-9a-z]{40}' },
    { prefix: 'bkaj_', body: '[0-9a-z]{40}' },
    { prefix: 'bkct_', body: '[0-9a-z]{40}' },
  ],
  names: ['buildkite'],
  values: ['[0-9a-f]{40}', alnum(50)],
  redactAs: 'BUILDKITE-TOKEN',
});
