import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const stitchKey = defineProviderSecret({
  id: 'stitch-key',
  references: ['https://www.stitchdata.com/docs/developers/stitch-connect/api'],
  names: ['stitchdata'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'STITCH-KEY',
});
