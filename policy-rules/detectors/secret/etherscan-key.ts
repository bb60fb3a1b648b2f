import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const etherscanKey = defineProviderSecret({
  id: 'etherscan-key',
  references: ['https://docs.etherscan.io/getting-an-api-key'],
  names: ['etherscan', 'bscscan', 'polygonscan', 'arbiscan'],
  values: ['[0-9A-Z]{34}'],
  redactAs: 'ETHERSCAN-KEY',
});
