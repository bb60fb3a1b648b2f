import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const rapidapiKey = defineProviderSecret({
  id: 'rapidapi-key',
  references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
  names: ['rapidapi', 'rapid_api', 'rapid-api'],
  values: ['[0-9A-Za-z]{10}msh[0-9A-Za-z]{15}p1[0-9A-Za-z]{5,6}jsn[0-9A-Za-z]{11,13}', alnum(50)],
  redactAs: 'RAPIDAPI-KEY',
});
