import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const hunterKey = defineProviderSecret({
  id: 'hunter-key',
  references: ['https://hunter.io/api-documentation'],
  names: ['hunter'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'HUNTER-KEY',
});
