import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const voicegainKey = defineProviderSecret({
  id: 'voicegain-key',
  references: ['https://docs.voicegain.ai/reference'],
  names: ['voicegain'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'VOICEGAIN-KEY',
});
