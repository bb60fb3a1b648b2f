import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const statsigKey = defineProviderSecret({
  id: 'statsig-key',
  references: ['https://docs.statsig.com/sdk-keys/api-keys'],
  names: ['statsig'],
  values: ['(?:secret|console|client)-[0-9A-Za-z]{40,50}'],
  bare: true,
  redactAs: 'STATSIG-KEY',
});
