import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mistralKey = defineProviderSecret({
  id: 'mistral-key',
  references: ['https://docs.mistral.ai/getting-started/quickstart'],
  names: ['mistral'],
  values: [alnum(32)],
  redactAs: 'MISTRAL-KEY',
});
