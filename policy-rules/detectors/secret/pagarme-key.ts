import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const pagarmeKey = defineProviderSecret({
  id: 'pagarme-key',
  references: ['https://docs.pagar.me/reference/chaves-de-acesso'],
  tokens: [
    { prefix: 'ak_live_', body: alnum(30) },
    { prefix: 'ak_test_', body: alnum(30) },
  ],
  redactAs: 'PAGARME-KEY',
});
