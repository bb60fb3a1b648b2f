import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const vultrKey = defineProviderSecret({
  id: 'vultr-key',
  references: ['https://docs.vultr.com/platform/other/api/enable'],
  names: ['vultr'],
  values: ['[0-9A-Z]{36}'],
  bare: true,
  redactAs: 'VULTR-KEY',
});
