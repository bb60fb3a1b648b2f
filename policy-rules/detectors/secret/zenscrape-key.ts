import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const zenscrapeKey = defineProviderSecret({
  id: 'zenscrape-key',
  references: ['https://app.zenscrape.com/documentation'],
  names: ['zenscrape'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ZENSCRAPE-KEY',
});
