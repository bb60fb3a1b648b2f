import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const closeKey = defineProviderSecret({
  id: 'close-key',
  references: ['https://developer.close.com/topics/authentication/'],
  tokens: [{ prefix: 'api_', body: `${alnum(22)}[.]${alnum(22)}` }],
  redactAs: 'CLOSE-KEY',
});
