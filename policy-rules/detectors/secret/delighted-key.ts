import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const delightedKey = defineProviderSecret({
  id: 'delighted-key',
  references: ['https://app.delighted.com/docs/api'],
  names: ['delighted'],
  values: [alnum(32)],
  redactAs: 'DELIGHTED-KEY',
});
