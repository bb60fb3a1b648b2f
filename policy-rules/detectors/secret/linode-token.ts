import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const linodeToken = defineProviderSecret({
  id: 'linode-token',
  references: ['https://techdocs.akamai.com/linode-api/reference/get-started'],
  names: ['linode'],
  values: ['[0-9a-f]{64}'],
  redactAs: 'LINODE-TOKEN',
});
