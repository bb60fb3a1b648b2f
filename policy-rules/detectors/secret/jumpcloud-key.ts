import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const jumpcloudKey = defineProviderSecret({
  id: 'jumpcloud-key',
  references: ['https://jumpcloud.com/support/use-jumpcloud-apis'],
  tokens: [{ prefix: 'jca_', body: alnum(36) }],
  names: ['jumpcloud'],
  values: [alnum(40)],
  redactAs: 'JUMPCLOUD-KEY',
});
