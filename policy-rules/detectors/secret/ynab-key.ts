import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const ynabKey = defineProviderSecret({
  id: 'ynab-key',
  references: ['https://api.ynab.com/#personal-access-tokens'],
  names: ['ynab', 'youneedabudget'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'YNAB-KEY',
});
