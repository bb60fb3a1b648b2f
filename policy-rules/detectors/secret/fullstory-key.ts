import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const fullstoryKey = defineProviderSecret({
  id: 'fullstory-key',
  references: ['https://developer.fullstory.com/server/authentication/'],
  tokens: [
    { prefix: 'na1.', body: '[0-9A-Za-z+/]{90,110}={0,2}' },
    { prefix: 'eu1.', body: '[0-9A-Za-z+/]{90,110}={0,2}' },
  ],
  names: ['fullstory'],
  values: ['[0-9A-Za-z+/]{80,100}={0,2}'],
  redactAs: 'FULLSTORY-KEY',
});
