import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const lobKey = defineProviderSecret({
  id: 'lob-key',
  references: ['https://docs.lob.com/#tag/Authentication'],
  names: ['lob'],
  values: ['live_[0-9a-f]{35}', 'test_[0-9a-f]{35}', alnum(40)],
  redactAs: 'LOB-KEY',
});
