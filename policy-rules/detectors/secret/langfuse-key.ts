import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const langfuseKey = defineProviderSecret({
  id: 'langfuse-key',
  references: ['https://langfuse.com/faq/all/where-are-langfuse-api-keys'],
  tokens: [
    { prefix: 'sk-lf-', body: uuid },
    { prefix: 'pk-lf-', body: uuid },
  ],
  redactAs: 'LANGFUSE-KEY',
});
