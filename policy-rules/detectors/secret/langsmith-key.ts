import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const langsmithKey = defineProviderSecret({
  id: 'langsmith-key',
  references: ['https://docs.langchain.com/langsmith/create-account-api-key'],
  tokens: [
    { prefix: 'lsv2_pt_', body: '[0-9a-f]{32}_[0-9a-f]{10}' },
    { prefix: 'lsv2_sk_', body: '[0-9a-f]{32}_[0-9a-f]{10}' },
    { prefix: 'ls__', body: '[0-9a-f]{32}' },
  ],
  redactAs: 'LANGSMITH-KEY',
});
