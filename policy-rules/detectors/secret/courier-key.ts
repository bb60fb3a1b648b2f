import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const courierKey = defineProviderSecret({
  id: 'courier-key',
  references: ['https://www.courier.com/docs/reference/authentication'],
  tokens: [{ prefix: 'pk_prod_', body: '[0-9A-Z]{28}' }],
  names: ['courier'],
  values: ['dk_prod_[0-9A-Z]{28}'],
  redactAs: 'COURIER-KEY',
});
