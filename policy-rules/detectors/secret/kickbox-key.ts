import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const kickboxKey = defineProviderSecret({
  id: 'kickbox-key',
  references: ['https://docs.kickbox.com/docs/using-the-api'],
  names: ['kickbox'],
  values: ['live_[0-9a-f]{64}', 'test_[0-9a-f]{64}'],
  redactAs: 'KICKBOX-KEY',
});
