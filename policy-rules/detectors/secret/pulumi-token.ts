import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const pulumiToken = defineProviderSecret({
  id: 'pulumi-token',
  references: ['https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/'],
  tokens: [{ prefix: 'pul-', body: hex(40) }],
  redactAs: 'PULUMI-TOKEN',
});
