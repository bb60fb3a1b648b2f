import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const voyageKey = defineProviderSecret({
  id: 'voyage-key',
  references: ['https://docs.voyageai.com/docs/api-key-and-installation'],
  tokens: [{ prefix: 'pa-', body: '(?=[\\w-]{0,20}[A-Z])(?=[\\w-]{0,20}[0-9])[\\w-]{43}' }],
  tokenBase: 'likely',
  redactAs: 'VOYAGE-KEY',
});
