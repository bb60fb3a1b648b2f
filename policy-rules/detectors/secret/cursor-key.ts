import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cursorKey = defineProviderSecret({
  id: 'cursor-key',
  references: ['https://docs.cursor.com/account/teams/admin-api'],
  tokens: [{ prefix: 'crsr_', body: '[0-9a-f]{64}' }],
  redactAs: 'CURSOR-KEY',
});
