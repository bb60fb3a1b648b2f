import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cloudsmithKey = defineProviderSecret({
  id: 'cloudsmith-key',
  references: ['https://help.cloudsmith.io/docs/api-key'],
  names: ['cloudsmith'],
  values: ['[0-9a-f]{40}'],
  bare: true,
  redactAs: 'CLOUDSMITH-KEY',
});
