import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const holidayApiKey = defineProviderSecret({
  id: 'holiday-api-key',
  references: ['https://holidayapi.com/docs'],
  names: ['holiday_api'],
  values: [uuid],
  redactAs: 'HOLIDAY-API-KEY',
});
