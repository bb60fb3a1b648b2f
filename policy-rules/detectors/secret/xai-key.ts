import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const xaiKey = defineProviderSecret({
  id: 'xai-key',
  references: ['https://docs.x.ai/docs/tutorial'],
  tokens: [{ prefix: 'xai-', body: alnum(70, 90) }],
  redactAs: 'XAI-KEY',
});
