import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const disqusKey = defineProviderSecret({
  id: 'disqus-key',
  references: ['https://disqus.com/api/docs/auth/'],
  names: ['disqus'],
  values: [alnum(64)],
  redactAs: 'DISQUS-KEY',
});
