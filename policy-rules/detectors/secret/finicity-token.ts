import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const finicityToken = defineProviderSecret({
  id: 'finicity-token',
  references: ['https://developer.mastercard.com/open-finance-us/documentation/'],
  names: ['finicity'],
  values: ['[0-9a-f]{32}', '[0-9a-z]{20}'],
  redactAs: 'FINICITY-TOKEN',
});
