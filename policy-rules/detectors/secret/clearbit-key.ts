import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const clearbitKey = defineProviderSecret({
  id: 'clearbit-key',
  references: ['https://clearbit.com/docs#authentication'],
  names: ['clearbit'],
  values: ['sk_[0-9a-f]{32}'],
  redactAs: 'CLEARBIT-KEY',
});
