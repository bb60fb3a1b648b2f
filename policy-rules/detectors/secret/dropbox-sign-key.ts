import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dropboxSignKey = defineProviderSecret({
  id: 'dropbox-sign-key',
  references: ['https://developers.hellosign.com/api/reference/authentication/'],
  names: ['hellosign', 'dropbox_sign'],
  values: ['[0-9a-f]{64}'],
  redactAs: 'DROPBOX-SIGN-KEY',
});
