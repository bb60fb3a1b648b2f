import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const scrapeOwlKey = defineProviderSecret({
  id: 'scrape-owl-key',
  references: ['https://scrapeowl.com/docs'],
  names: ['scrapeowl'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SCRAPE-OWL-KEY',
});
