import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const perplexityKey = defineProviderSecret({
  id: 'perplexity-key',
  references: ['https://docs.perplexity.ai/guides/getting-started'],
  tokens: [{ prefix: 'pplx-', body: alnum(40, 64) }],
  redactAs: 'PERPLEXITY-KEY',
});
