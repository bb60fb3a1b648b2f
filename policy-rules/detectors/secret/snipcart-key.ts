import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const snipcartKey = defineProviderSecret({
  id: 'snipcart-key',
  references: ['https://docs.snipcart.com/v3/api-reference/authentication'],
  names: ['snipcart'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SNIPCART-KEY',
});
