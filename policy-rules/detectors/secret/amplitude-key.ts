import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const amplitudeKey = defineProviderSecret({
  id: 'amplitude-key',
  references: ['https://amplitude.com/docs/apis/authentication'],
  names: ['amplitude'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'AMPLITUDE-KEY',
});
