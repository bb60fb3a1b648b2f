import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const alphaVantageKey = defineProviderSecret({
  id: 'alpha-vantage-key',
  references: ['https://www.alphavantage.co/documentation/'],
  names: ['alpha_vantage'],
  values: ['[0-9A-Z]{16}'],
  redactAs: 'ALPHA-VANTAGE-KEY',
});
