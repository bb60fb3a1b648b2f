import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ghostKey = defineProviderSecret({
  id: 'ghost-key',
  references: ['https://docs.ghost.org/admin-api/#token-authentication'],
  names: ['ghost'],
  values: ['[0-9a-f]{24}:[0-9a-f]{64}', '[0-9a-f]{26}'],
  redactAs: 'GHOST-KEY',
});
