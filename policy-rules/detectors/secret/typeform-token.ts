import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const typeformToken = defineProviderSecret({
  id: 'typeform-token',
  references: ['https://www.typeform.com/developers/get-started/personal-access-token/'],
  tokens: [{ prefix: 'tfp_', body: '[\\w.=-]{40,60}' }],
  redactAs: 'TYPEFORM-TOKEN',
});
