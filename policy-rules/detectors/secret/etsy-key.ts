import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const etsyKey = defineProviderSecret({
  id: 'etsy-key',
  references: ['https://developers.etsy.com/documentation/essentials/authentication'],
  names: ['etsy'],
  values: ['[0-9a-z]{24}'],
  redactAs: 'ETSY-KEY',
});
