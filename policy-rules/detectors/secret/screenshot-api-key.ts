import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const screenshotApiKey = defineProviderSecret({
  id: 'screenshot-api-key',
  references: ['https://docs.screenshotapi.net/'],
  names: ['screenshotapi'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SCREENSHOT-API-KEY',
});
