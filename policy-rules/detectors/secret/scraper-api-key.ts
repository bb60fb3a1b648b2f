import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const scraperApiKey = defineProviderSecret({
  id: 'scraper-api-key',
  references: ['https://docs.scraperapi.com/'],
  names: ['scraperapi'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SCRAPER-API-KEY',
});
