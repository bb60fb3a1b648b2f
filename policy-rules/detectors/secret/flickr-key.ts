import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const flickrKey = defineProviderSecret({
  id: 'flickr-key',
  references: ['https://www.flickr.com/services/api/auth.oauth.html'],
  names: ['flickr'],
  values: ['[0-9a-z]{32}'],
  redactAs: 'FLICKR-KEY',
});
