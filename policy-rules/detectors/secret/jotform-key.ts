import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const jotformKey = defineProviderSecret({
  id: 'jotform-key',
  references: ['https://api.jotform.com/docs/#authentication'],
  names: ['jotform'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'JOTFORM-KEY',
});
