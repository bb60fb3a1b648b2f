import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const cloudmersiveKey = defineProviderSecret({
  id: 'cloudmersive-key',
  references: ['https://api.cloudmersive.com/docs/'],
  names: ['cloudmersive'],
  values: [uuid],
  redactAs: 'CLOUDMERSIVE-KEY',
});
