import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const planetscaleToken = defineProviderSecret({
  id: 'planetscale-token',
  references: ['https://planetscale.com/docs/api/reference/service-tokens'],
  tokens: [
    { prefix: 'pscale_tkn_', body: '[\\w=.-]{32,64}' },
    { prefix: 'pscale_pw_', body: '[\\w=.-]{32,64}' },
    { prefix: 'pscale_oauth_', body: '[\\w=.-]{32,64}' },
  ],
  redactAs: 'PLANETSCALE-TOKEN',
});
