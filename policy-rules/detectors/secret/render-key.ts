import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const renderKey = defineProviderSecret({
  id: 'render-key',
  references: ['https://render.com/docs/api#1-create-an-api-key'],
  tokens: [{ prefix: 'rnd_', body: alnum(28, 36) }],
  redactAs: 'RENDER-KEY',
});
