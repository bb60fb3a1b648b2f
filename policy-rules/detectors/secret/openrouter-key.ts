import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const openrouterKey = defineProviderSecret({
  id: 'openrouter-key',
  references: ['https://openrouter.ai/docs/api-reference/authentication'],
  tokens: [
    { prefix: 'sk-or-v1-', body: hex(64) },
    { prefix: 'sk-or-', body: hex(60, 68) },
  ],
  redactAs: 'OPENROUTER-KEY',
});
