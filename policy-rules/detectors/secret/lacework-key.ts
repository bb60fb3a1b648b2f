import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const laceworkKey = defineProviderSecret({
  id: 'lacework-key',
  references: ['https://docs.fortinet.com/product/lacework-forticnapp/'],
  names: ['lacework', 'lw_api'],
  values: ['_[0-9a-f]{32}'],
  redactAs: 'LACEWORK-KEY',
});
