import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const proxyCrawlKey = defineProviderSecret({
  id: 'proxy-crawl-key',
  references: ['https://crawlbase.com/docs/'],
  names: ['proxycrawl', 'crawlbase'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PROXY-CRAWL-KEY',
});
