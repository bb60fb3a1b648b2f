import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const posthogKey = defineProviderSecret({
  id: 'posthog-key',
  references: ['https://posthog.com/docs/api#authentication'],
  tokens: [
    { prefix: 'phx_', body: alnum(40, 48) },
    { prefix: 'phs_', body: alnum(40, 48) },
    { prefix: 'phr_', body: alnum(40, 48) },
    { prefix: 'pha_', body: alnum(40, 48) },
    { prefix: 'phc_', body: alnum(40, 48) },
  ],
  redactAs: 'POSTHOG-KEY',
});
