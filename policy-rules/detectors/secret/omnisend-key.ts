import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const omnisendKey = defineProviderSecret({
  id: 'omnisend-key',
  references: ['https://api-docs.omnisend.com/reference/authentication'],
  names: ['omnisend'],
  values: ['[0-9a-f]{24}-[0-9A-Za-z]{50}', '[0-9a-z-]{75}'],
  bare: true,
  redactAs: 'OMNISEND-KEY',
});
