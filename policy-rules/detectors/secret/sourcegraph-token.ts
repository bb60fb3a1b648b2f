import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const sourcegraphToken = defineProviderSecret({
  id: 'sourcegraph-token',
  references: ['https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token'],
  tokens: [
    { prefix: 'sgp_', body: '(?:[0-9a-fA-F]{16}_|local_){0,2}[0-9a-fA-F]{40}' },
    { prefix: 'slk_', body: hex(64) },
    { prefix: 'sgd_', body: hex(64) },
  ],
  names: ['sourcegraph'],
  values: [hex(40)],
  redactAs: 'SOURCEGRAPH-TOKEN',
});
