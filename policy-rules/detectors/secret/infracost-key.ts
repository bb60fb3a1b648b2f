import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const infracostKey = defineProviderSecret({
  id: 'infracost-key',
  references: ['https://www.infracost.io/docs/infracost_cloud/key_concepts/'],
  tokens: [{ prefix: 'ico-', body: alnum(32) }],
  redactAs: 'INFRACOST-KEY',
});
