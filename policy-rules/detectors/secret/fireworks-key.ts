import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const fireworksKey = defineProviderSecret({
  id: 'fireworks-key',
  references: ['https://docs.fireworks.ai/api-reference/introduction'],
  tokens: [{ prefix: 'fw_', body: alnum(22, 24) }],
  tokenBase: 'likely',
  redactAs: 'FIREWORKS-KEY',
});
