import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const onfidoToken = defineProviderSecret({
  id: 'onfido-token',
  references: ['https://documentation.onfido.com/#api-tokens'],
  tokens: [
    { prefix: 'api_live', body: '(?:_(?:us|ca|eu))?\\.[\\w-]{11}\\.[\\w-]{32}' },
    { prefix: 'api_sandbox', body: '(?:_(?:us|ca|eu))?\\.[\\w-]{11}\\.[\\w-]{32}' },
  ],
  redactAs: 'ONFIDO-TOKEN',
});
