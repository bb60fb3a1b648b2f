import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const nylasKey = defineProviderSecret({
  id: 'nylas-key',
  references: ['https://developer.nylas.com/docs/v3/auth/'],
  tokens: [
    { prefix: 'nyk_v0_', body: alnum(60, 70) },
    { prefix: 'nyk_', body: alnum(60, 70) },
  ],
  names: ['nylas'],
  values: [alnum(64), alnum(30)],
  redactAs: 'NYLAS-KEY',
});
