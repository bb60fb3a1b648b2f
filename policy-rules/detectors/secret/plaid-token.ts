import { alnum, defineProviderSecret, hex, uuid } from '../../engine/assigned-secret.ts';

export const plaidToken = defineProviderSecret({
  id: 'plaid-token',
  references: ['https://plaid.com/docs/api/#authentication'],
  tokens: [
    { prefix: 'access-production-', body: uuid },
    { prefix: 'access-sandbox-', body: uuid },
    { prefix: 'access-development-', body: uuid },
    { prefix: 'public-production-', body: uuid },
    { prefix: 'processor-production-', body: uuid },
  ],
  names: ['plaid'],
  values: [hex(30), alnum(24)],
  redactAs: 'PLAID-TOKEN',
});
