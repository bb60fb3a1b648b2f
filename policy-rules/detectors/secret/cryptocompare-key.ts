import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const cryptocompareKey = defineProviderSecret({
  id: 'cryptocompare-key',
  references: ['https://min-api.cryptocompare.com/documentation'],
  names: ['cryptocompare'],
  values: ['[0-9a-f]{64}'],
  redactAs: 'CRYPTOCOMPARE-KEY',
});
