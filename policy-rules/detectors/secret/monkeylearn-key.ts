import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const monkeylearnKey = defineProviderSecret({
  id: 'monkeylearn-key',
  references: ['https://monkeylearn.com/api/v3/'],
  names: ['monkeylearn'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'MONKEYLEARN-KEY',
});
