import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const codecovToken = defineProviderSecret({
  id: 'codecov-token',
  references: ['https://docs.codecov.com/docs/codecov-tokens'],
  names: ['codecov'],
  values: [uuid, '[0-9a-z]{32}'],
  redactAs: 'CODECOV-TOKEN',
});
