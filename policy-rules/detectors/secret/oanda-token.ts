import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const oandaToken = defineProviderSecret({
  id: 'oanda-token',
  references: ['https://developer.oanda.com/rest-live-v20/introduction/'],
  names: ['oanda'],
  values: ['[0-9a-f]{32}-[0-9a-f]{32}', alnum(24)],
  bare: true,
  redactAs: 'OANDA-TOKEN',
});
