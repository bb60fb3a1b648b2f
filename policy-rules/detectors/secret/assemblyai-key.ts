import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const assemblyaiKey = defineProviderSecret({
  id: 'assemblyai-key',
  references: ['https://www.assemblyai.com/docs/faq/how-to-get-your-api-key'],
  names: ['assemblyai', 'assembly_ai'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'ASSEMBLYAI-KEY',
});
