import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cerebrasKey = defineProviderSecret({
  id: 'cerebras-key',
  references: ['https://inference-docs.cerebras.ai/quickstart'],
  tokens: [{ prefix: 'csk-', body: '[0-9a-z]{48}' }],
  redactAs: 'CEREBRAS-KEY',
});
