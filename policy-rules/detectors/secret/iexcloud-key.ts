import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const iexcloudKey = defineProviderSecret({
  id: 'iexcloud-key',
  references: ['https://iexcloud.io/docs/api-basics'],
  names: ['iexcloud', 'iex_cloud', 'iex_'],
  values: ['sk_[0-9a-f]{32}', 'pk_[0-9a-f]{32}', '[0-9a-z]{35}'],
  redactAs: 'IEXCLOUD-KEY',
});
