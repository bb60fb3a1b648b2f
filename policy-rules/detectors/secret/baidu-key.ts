import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const baiduKey = defineProviderSecret({
  id: 'baidu-key',
  references: ['https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5'],
  tokens: [{ prefix: 'bce-v3/ALTAK-', body: `${alnum(21)}/[0-9a-f]{40}` }],
  redactAs: 'BAIDU-KEY',
});
