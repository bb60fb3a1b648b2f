import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const requestFinanceKey = defineProviderSecret({
  id: 'request-finance-key',
  references: ['https://docs.request.finance/'],
  names: ['requestfinance', 'request_finance'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'REQUEST-FINANCE-KEY',
});
