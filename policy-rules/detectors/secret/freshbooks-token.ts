import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const freshbooksToken = defineProviderSecret({
  id: 'freshbooks-token',
  references: ['https://www.freshbooks.com/api/authentication'],
  names: ['freshbooks'],
  values: ['[0-9a-z]{64}'],
  redactAs: 'FRESHBOOKS-TOKEN',
});
