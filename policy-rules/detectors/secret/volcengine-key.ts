import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const volcengineKey = defineProviderSecret({
  id: 'volcengine-key',
  references: ['https://www.volcengine.com/docs/6291/65568'],
  tokens: [{ prefix: 'AKLT', body: base64url(40, 60) }],
  tokenBase: 'likely',
  redactAs: 'VOLCENGINE-KEY',
});
