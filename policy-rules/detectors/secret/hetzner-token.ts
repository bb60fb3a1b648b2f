import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const hetznerToken = defineProviderSecret({
  id: 'hetzner-token',
  references: ['https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/'],
  names: ['hetzner', 'hcloud'],
  values: [alnum(64), alnum(32)],
  redactAs: 'HETZNER-TOKEN',
});
