import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const alibabaKey = defineProviderSecret({
  id: 'alibaba-key',
  references: ['https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair'],
  tokens: [{ prefix: 'LTAI', body: alnum(12, 20) }],
  names: ['alibaba', 'aliyun'],
  values: [alnum(30)],
  redactAs: 'ALIBABA-KEY',
});
