import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const tencentCloudKey = defineProviderSecret({
  id: 'tencent-cloud-key',
  references: ['https://www.tencentcloud.com/document/product/598/32675'],
  tokens: [{ prefix: 'AKID', body: alnum(32) }],
  tokenBase: 'likely',
  redactAs: 'TENCENT-CLOUD-KEY',
});
