import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const kantataToken = defineProviderSecret({
  id: 'kantata-token',
  references: ['https://developer.kantata.com/tag/Authentication'],
  names: ['mavenlink', 'kantata'],
  values: ['[0-9a-f]{64}'],
  redactAs: 'KANTATA-TOKEN',
});
