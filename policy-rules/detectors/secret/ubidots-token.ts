import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ubidotsToken = defineProviderSecret({
  id: 'ubidots-token',
  references: ['https://docs.ubidots.com/reference/authentication'],
  tokens: [
    { prefix: 'BBFF-', body: alnum(30, 37) },
    { prefix: 'BBUS-', body: alnum(30, 37) },
  ],
  tokenBase: 'likely',
  redactAs: 'UBIDOTS-TOKEN',
});
