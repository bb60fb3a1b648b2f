import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const foursquareKey = defineProviderSecret({
  id: 'foursquare-key',
  references: ['https://docs.foursquare.com/developer/reference/authentication'],
  tokens: [{ prefix: 'fsq3', body: '[0-9A-Za-z+/]{44}={0,2}' }],
  names: ['foursquare'],
  values: ['[0-9A-Z]{48}'],
  redactAs: 'FOURSQUARE-KEY',
});
