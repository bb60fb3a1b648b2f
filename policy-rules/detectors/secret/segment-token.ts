import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const segmentToken = defineProviderSecret({
  id: 'segment-token',
  references: ['https://segment.com/docs/api/public-api/'],
  tokens: [{ prefix: 'sgp_', body: alnum(64) }],
  names: ['segment'],
  values: ['[\\w-]{43}\\.[\\w-]{43}', alnum(32)],
  redactAs: 'SEGMENT-TOKEN',
});
