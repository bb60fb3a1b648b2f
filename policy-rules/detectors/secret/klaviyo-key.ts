import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const klaviyoKey = defineProviderSecret({
  id: 'klaviyo-key',
  references: ['https://developers.klaviyo.com/en/docs/authenticate_'],
  names: ['klaviyo'],
  values: ['pk_[0-9a-f]{34}'],
  redactAs: 'KLAVIYO-KEY',
});
