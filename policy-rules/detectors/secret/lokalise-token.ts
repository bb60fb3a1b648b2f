import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const lokaliseToken = defineProviderSecret({
  id: 'lokalise-token',
  references: ['https://developers.lokalise.com/reference/api-authentication'],
  names: ['lokalise'],
  values: [alnum(40)],
  redactAs: 'LOKALISE-TOKEN',
});
