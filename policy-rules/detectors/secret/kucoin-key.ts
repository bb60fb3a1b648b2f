import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const kucoinKey = defineProviderSecret({
  id: 'kucoin-key',
  references: ['https://www.kucoin.com/docs-new/authentication'],
  names: ['kucoin'],
  values: [uuid, '[0-9a-f]{24}'],
  redactAs: 'KUCOIN-KEY',
});
