import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const infuraKey = defineProviderSecret({
  id: 'infura-key',
  references: ['https://docs.metamask.io/services/how-to/use-api-keys/'],
  names: ['infura'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'INFURA-KEY',
});
