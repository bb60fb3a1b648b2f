import { defineProviderSecret } from '../../engine/assigned-secret.ts';

/** One company, apilayer, with one form of key for all its interfaces. */
export const ipstackKey = defineProviderSecret({
  id: 'ipstack-key',
  references: ['https://ipstack.com/documentation'],
  names: ['ipstack', 'ipapi', 'mediastack', 'currencylayer', 'coinlayer', 'languagelayer', 'fixer', 'apilayer'],
  values: ['[0-9a-z]{32}'],
  bare: true,
  redactAs: 'IPSTACK-KEY',
});
