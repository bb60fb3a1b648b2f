import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const elasticKey = defineProviderSecret({
  id: 'elastic-key',
  references: ['https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys'],
  tokens: [{ prefix: 'essu_', body: '[0-9A-Za-z+/]{40,120}={0,2}' }],
  names: ['elastic'],
  values: ['[0-9A-Za-z+/]{58}==', base64url(96), alnum(24)],
  redactAs: 'ELASTIC-KEY',
});
