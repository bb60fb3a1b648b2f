import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const moralisKey = defineProviderSecret({
  id: 'moralis-key',
  references: ['https://docs.moralis.com/web3-data-api/evm/get-your-api-key'],
  names: ['moralis'],
  values: [alnum(64)],
  redactAs: 'MORALIS-KEY',
});
