import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const brazeKey = defineProviderSecret({
  id: 'braze-key',
  references: ['https://www.braze.com/docs/api/basics/'],
  names: ['braze'],
  values: [uuid],
  redactAs: 'BRAZE-KEY',
});
