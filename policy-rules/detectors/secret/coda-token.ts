import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const codaToken = defineProviderSecret({
  id: 'coda-token',
  references: ['https://coda.io/developers/apis/v1#section/Introduction/Authentication'],
  names: ['coda'],
  values: [uuid],
  redactAs: 'CODA-TOKEN',
});
