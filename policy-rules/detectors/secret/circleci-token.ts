import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const circleciToken = defineProviderSecret({
  id: 'circleci-token',
  references: ['https://circleci.com/docs/managing-api-tokens/'],
  tokens: [
    { prefix: 'CCIPAT_', body: `${alnum(22)}_[0-9a-f]{40}` },
    { prefix: 'CCIPRJ_', body: `${alnum(22)}_[0-9a-f]{40}` },
  ],
  names: ['circle'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'CIRCLECI-TOKEN',
});
