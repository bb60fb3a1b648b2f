import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const livekitSecret = defineProviderSecret({
  id: 'livekit-secret',
  references: ['https://docs.livekit.io/home/server/generating-tokens/'],
  names: ['livekit'],
  values: [alnum(43, 52)],
  redactAs: 'LIVEKIT-SECRET',
});
