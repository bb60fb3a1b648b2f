import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const jinaKey = defineProviderSecret({
  id: 'jina-key',
  references: ['https://jina.ai/api-dashboard/'],
  tokens: [{ prefix: 'jina_', body: alnum(60) }],
  redactAs: 'JINA-KEY',
});
