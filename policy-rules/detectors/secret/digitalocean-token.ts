import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const digitaloceanToken = defineProviderSecret({
  id: 'digitalocean-token',
  references: ['https://docs.digitalocean.com/reference/api/create-personal-access-token/'],
  tokens: [
    { prefix: 'dop_v1_', body: '[0-9a-f]{64}' },
    { prefix: 'doo_v1_', body: '[0-9a-f]{64}' },
    { prefix: 'dor_v1_', body: '[0-9a-f]{64}' },
    { prefix: 'DO00', body: '[0-9A-Z]{16}' },
  ],
  redactAs: 'DIGITALOCEAN-TOKEN',
});
