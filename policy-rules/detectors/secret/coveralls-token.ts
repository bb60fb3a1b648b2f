import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const coverallsToken = defineProviderSecret({
  id: 'coveralls-token',
  references: ['https://docs.coveralls.io/api-reference'],
  names: ['coveralls'],
  values: [alnum(32, 37)],
  redactAs: 'COVERALLS-TOKEN',
});
