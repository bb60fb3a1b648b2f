import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dnsimpleToken = defineProviderSecret({
  id: 'dnsimple-token',
  references: ['https://support.dnsimple.com/articles/api-access-token/'],
  tokens: [
    { prefix: 'dnsimple_a_', body: alnum(32) },
    { prefix: 'dnsimple_u_', body: alnum(32) },
  ],
  redactAs: 'DNSIMPLE-TOKEN',
});
