import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const scrapingBeeKey = defineProviderSecret({
  id: 'scraping-bee-key',
  references: ['https://www.scrapingbee.com/documentation/'],
  names: ['scrapingbee'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SCRAPING-BEE-KEY',
});
