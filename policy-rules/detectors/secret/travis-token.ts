import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const travisToken = defineProviderSecret({
  id: 'travis-token',
  references: ['https://developer.travis-ci.com/authentication'],
  names: ['travis'],
  values: [alnum(22), alnum(20)],
  redactAs: 'TRAVIS-TOKEN',
});
