import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dopplerToken = defineProviderSecret({
  id: 'doppler-token',
  references: ['https://docs.doppler.com/reference/auth-token-formats'],
  tokens: [
    { prefix: 'dp.pt.', body: alnum(40, 44) },
    { prefix: 'dp.ct.', body: alnum(40, 44) },
    { prefix: 'dp.sa.', body: alnum(40, 44) },
    { prefix: 'dp.scim.', body: alnum(40, 44) },
    { prefix: 'dp.audit.', body: alnum(40, 44) },
    { prefix: 'dp.st.', body: `(?:[a-z0-9_-]{2,35}[.])?${alnum(40, 44)}` },
  ],
  redactAs: 'DOPPLER-TOKEN',
});
