import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const optimizelyToken = defineProviderSecret({
  id: 'optimizely-token',
  references: ['https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token'],
  names: ['optimizely'],
  values: ['[0-9A-Za-z:_-]{54}'],
  bare: true,
  redactAs: 'OPTIMIZELY-TOKEN',
});
