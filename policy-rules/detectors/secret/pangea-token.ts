import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const pangeaToken = defineProviderSecret({
  id: 'pangea-token',
  references: ['https://pangea.cloud/docs/admin-guide/tokens'],
  tokens: [{ prefix: 'pts_', body: '[a-z2-7]{32}' }],
  tokenBase: 'likely',
  redactAs: 'PANGEA-TOKEN',
});
