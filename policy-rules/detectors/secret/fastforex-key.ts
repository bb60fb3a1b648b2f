import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const fastforexKey = defineProviderSecret({
  id: 'fastforex-key',
  references: ['https://fastforex.readme.io/reference/authentication'],
  names: ['fastforex'],
  values: ['[0-9a-f]{10}-[0-9a-f]{10}-[0-9a-z]{6}', '[0-9a-z]{28}'],
  redactAs: 'FASTFOREX-KEY',
});
