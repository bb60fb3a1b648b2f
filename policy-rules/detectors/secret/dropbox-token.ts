import { alnum, base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dropboxToken = defineProviderSecret({
  id: 'dropbox-token',
  references: ['https://www.dropbox.com/developers/documentation/http/documentation'],
  tokens: [{ prefix: 'sl.', body: `(?:u[.])?${base64url(120, 1400)}` }],
  names: ['dropbox'],
  values: [`${alnum(11)}AAAAAAAAAA${base64url(43)}`, '[0-9a-z]{15}'],
  redactAs: 'DROPBOX-TOKEN',
});
