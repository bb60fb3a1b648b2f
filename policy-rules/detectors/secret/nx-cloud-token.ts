import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const nxCloudToken = defineProviderSecret({
  id: 'nx-cloud-token',
  references: ['https://nx.dev/ci/recipes/security/access-tokens'],
  names: ['nx_cloud', 'nxcloud'],
  values: [base64url(44, 120)],
  redactAs: 'NX-CLOUD-TOKEN',
});
