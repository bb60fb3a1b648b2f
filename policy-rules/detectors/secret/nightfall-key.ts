import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const nightfallKey = defineProviderSecret({
  id: 'nightfall-key',
  references: ['https://docs.nightfall.ai/docs/creating-api-key'],
  tokens: [{ prefix: 'NF-', body: alnum(32) }],
  tokenBase: 'likely',
  redactAs: 'NIGHTFALL-KEY',
});
