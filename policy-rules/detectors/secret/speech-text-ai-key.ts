import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const speechTextAiKey = defineProviderSecret({
  id: 'speech-text-ai-key',
  references: ['https://speechtext.ai/speech-recognition-api'],
  names: ['speechtext'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SPEECH-TEXT-AI-KEY',
});
