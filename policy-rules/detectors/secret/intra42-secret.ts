import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const intra42Secret = defineProviderSecret({
  id: 'intra42-secret',
  references: ['https://api.intra.42.fr/apidoc/guides/getting_started'],
  tokens: [
    { prefix: 's-s4t2ud-', body: '[0-9a-f]{64}' },
    { prefix: 's-s4t2af-', body: '[0-9a-f]{64}' },
    { prefix: 'u-s4t2ud-', body: '[0-9a-f]{64}' },
  ],
  redactAs: 'INTRA42-SECRET',
});
