import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const twelveDataKey = defineProviderSecret({
  id: 'twelve-data-key',
  references: ['https://twelvedata.com/docs#authentication'],
  names: ['twelvedata', 'twelve_data'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TWELVE-DATA-KEY',
});
