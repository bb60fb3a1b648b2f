import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const rubygemsKey = defineProviderSecret({
  id: 'rubygems-key',
  references: ['https://guides.rubygems.org/api-key-scopes/'],
  tokens: [{ prefix: 'rubygems_', body: hex(48) }],
  redactAs: 'RUBYGEMS-KEY',
});
