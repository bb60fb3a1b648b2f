import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const lastfmKey = defineProviderSecret({
  id: 'lastfm-key',
  references: ['https://www.last.fm/api/authentication'],
  names: ['lastfm', 'last_fm'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'LASTFM-KEY',
});
