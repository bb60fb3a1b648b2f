import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const supabaseKey = defineProviderSecret({
  id: 'supabase-key',
  references: ['https://supabase.com/docs/guides/api/api-keys'],
  tokens: [
    { prefix: 'sbp_', body: '(?:oauth_|v0_)?[0-9a-f]{40}' },
    { prefix: 'sb_secret_', body: '[\\w-]{20,24}_[\\w-]{8}' },
  ],
  redactAs: 'SUPABASE-KEY',
});
