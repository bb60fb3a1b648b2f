import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

/** Behind the name alone 64 hexadecimal digits are the checksum of an artifact. */
export const jfrogToken = defineProviderSecret({
  id: 'jfrog-token',
  references: ['https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens'],
  tokens: [
    { prefix: 'AKC', body: alnum(64, 73) },
    { prefix: 'cmVmdGtu', body: alnum(56) },
  ],
  names: ['jfrog', 'artifactory', 'bintray', 'xray'],
  values: [alnum(73), `(?![0-9a-f]{64})${alnum(64)}`],
  bare: true,
  redactAs: 'JFROG-TOKEN',
});
