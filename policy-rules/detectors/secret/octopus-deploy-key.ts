import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const octopusDeployKey = defineProviderSecret({
  id: 'octopus-deploy-key',
  references: ['https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key'],
  tokens: [{ prefix: 'API-', body: '[A-Z0-9]{26,32}' }],
  tokenBase: 'likely',
  redactAs: 'OCTOPUS-DEPLOY-KEY',
});
