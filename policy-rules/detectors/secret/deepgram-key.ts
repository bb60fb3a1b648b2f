import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const deepgramKey = defineProviderSecret({
  id: 'deepgram-key',
  references: ['https://developers.deepgram.com/docs/create-additional-api-keys'],
  names: ['deepgram'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'DEEPGRAM-KEY',
});
