import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const scalewayKey = defineProviderSecret({
  id: 'scaleway-key',
  references: ['https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/'],
  tokens: [{ prefix: 'SCW', body: '[A-Z0-9]{17}' }],
  tokenBase: 'likely',
  names: ['scaleway', 'scw_'],
  values: [uuid],
  redactAs: 'SCALEWAY-KEY',
});
