import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const jfrogToken = defineProviderSecret({
  id: 'jfrog-token',
  references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  tokens: [{ prefix: 'AKC', body: alnum(64, 73) }, { prefix: 'cmVmdGtu', body: alnum(56) }],
  names: ['jfrog', 'artifactory', 'bintray', 'xray'],
  values: [alnum(73), alnum(64)],
  redactAs: 'JFROG-TOKEN',
});
