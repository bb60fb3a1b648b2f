import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const wakatimeKey = defineProviderSecret({
  id: 'wakatime-key',
  references: ['https://wakatime.com/developers#authentication'],
  tokens: [{ prefix: 'waka_', body: '(?:tok_|sec_|ref_)?(?:[0-9A-Za-z]{50,80}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})' }],
  redactAs: 'WAKATIME-KEY',
});
