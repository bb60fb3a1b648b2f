import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const clickhouseKey = defineProviderSecret({
  id: 'clickhouse-key',
  references: ['https://clickhouse.com/docs/cloud/manage/openapi'],
  tokens: [{ prefix: '4b1d', body: alnum(38) }],
  redactAs: 'CLICKHOUSE-KEY',
});
