import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const bitlyToken = defineProviderSecret({
  id: 'bitly-token',
  references: ['https://dev.bitly.com/docs/getting-started/authentication/'],
  names: ['bitly'],
  values: [alnum(40)],
  redactAs: 'BITLY-TOKEN',
});
