import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const elevenlabsKey = defineProviderSecret({
  id: 'elevenlabs-key',
  references: ['https://elevenlabs.io/docs/api-reference/authentication'],
  tokens: [{ prefix: 'sk_', body: '[0-9a-f]{48}' }],
  tokenBase: 'likely',
  names: ['elevenlabs', 'eleven_labs', 'xi-api', 'xi_api'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'ELEVENLABS-KEY',
});
