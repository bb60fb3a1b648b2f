import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const locationiqToken = defineProviderSecret({
  id: 'locationiq-token',
  references: ['https://docs.locationiq.com/docs/authentication'],
  names: ['locationiq', 'location_iq'],
  values: ['pk[.][0-9a-f]{32}'],
  redactAs: 'LOCATIONIQ-TOKEN',
});
