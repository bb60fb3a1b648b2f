import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const deepseekKey = defineProviderSecret({
  id: 'deepseek-key',
  references: ['https://api-docs.deepseek.com/'],
  names: ['deepseek'],
  values: ['sk-[0-9a-f]{32}'],
  redactAs: 'DEEPSEEK-KEY',
});
