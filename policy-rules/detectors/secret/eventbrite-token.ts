import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const eventbriteToken = defineProviderSecret({
  id: 'eventbrite-token',
  references: ['https://www.eventbrite.com/platform/docs/authentication'],
  names: ['eventbrite'],
  values: ['[0-9A-Z]{20}'],
  redactAs: 'EVENTBRITE-TOKEN',
});
