import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const hubspotToken = defineProviderSecret({
  id: 'hubspot-token',
  references: ['https://developers.hubspot.com/docs/guides/apps/private-apps/overview'],
  tokens: [
    { prefix: 'pat-na1-', body: uuid },
    { prefix: 'pat-na2-', body: uuid },
    { prefix: 'pat-eu1-', body: uuid },
    { prefix: 'pat-ap1-', body: uuid },
  ],
  names: ['hubspot', 'hapikey'],
  values: [uuid],
  bare: true,
  redactAs: 'HUBSPOT-TOKEN',
});
