import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const lemlistKey = defineProviderSecret({
  id: 'lemlist-key',
  references: ['https://developer.lemlist.com/'],
  names: ['lemlist'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'LEMLIST-KEY',
});
