import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const settlemintToken = defineProviderSecret({
  id: 'settlemint-token',
  references: ['https://console.settlemint.com/documentation/platform-components/security-and-authentication/personal-access-tokens'],
  tokens: [
    { prefix: 'sm_pat_', body: alnum(16) },
    { prefix: 'sm_sat_', body: alnum(16) },
    { prefix: 'sm_aat_', body: alnum(16) },
  ],
  redactAs: 'SETTLEMINT-TOKEN',
});
