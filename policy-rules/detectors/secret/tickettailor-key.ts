import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const tickettailorKey = defineProviderSecret({
  id: 'tickettailor-key',
  references: ['https://developers.tickettailor.com/'],
  names: ['tickettailor'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TICKETTAILOR-KEY',
});
