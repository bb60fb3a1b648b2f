import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const scrapestackKey = defineProviderSecret({
  id: 'scrapestack-key',
  references: ['https://scrapestack.com/documentation'],
  names: ['scrapestack'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SCRAPESTACK-KEY',
});
