import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const polarToken = defineProviderSecret({
  id: 'polar-token',
  references: ['https://docs.polar.sh/integrate/authentication'],
  tokens: [
    { prefix: 'polar_oat_', body: alnum(30, 60) },
    { prefix: 'polar_pat_', body: alnum(30, 60) },
    { prefix: 'polar_at_u_', body: alnum(30, 60) },
    { prefix: 'polar_at_o_', body: alnum(30, 60) },
    { prefix: 'polar_whs_', body: alnum(30, 60) },
    { prefix: 'polar_cs_', body: alnum(30, 60) },
  ],
  redactAs: 'POLAR-TOKEN',
});
