import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const anyscaleKey = defineProviderSecret({
  id: 'anyscale-key',
  references: ['https://docs.anyscale.com/administration/service-accounts'],
  tokens: [{ prefix: 'esecret_', body: alnum(18, 40) }],
  redactAs: 'ANYSCALE-KEY',
});
