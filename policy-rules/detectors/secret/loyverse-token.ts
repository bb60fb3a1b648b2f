import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const loyverseToken = defineProviderSecret({
  id: 'loyverse-token',
  references: ['https://developer.loyverse.com/docs/'],
  names: ['loyverse'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'LOYVERSE-TOKEN',
});
