import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const customerIoKey = defineProviderSecret({
  id: 'customer-io-key',
  references: ['https://docs.customer.io/accounts-and-workspaces/managing-credentials/'],
  names: ['customerio', 'customer_io', 'customer.io'],
  values: ['[0-9a-f]{32}', '[0-9a-z]{20}'],
  redactAs: 'CUSTOMER-IO-KEY',
});
