import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const coinbaseKey = defineProviderSecret({
  id: 'coinbase-key',
  references: ['https://docs.cdp.coinbase.com/get-started/authentication/overview'],
  names: ['coinbase'],
  values: [base64url(64), alnum(32), '[0-9A-Za-z+/]{86}=='],
  redactAs: 'COINBASE-KEY',
});
