import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const stabilityKey = defineProviderSecret({
  id: 'stability-key',
  references: ['https://platform.stability.ai/docs/getting-started/authentication'],
  names: ['stability'],
  values: ['sk-[0-9A-Za-z]{48}'],
  redactAs: 'STABILITY-KEY',
});
