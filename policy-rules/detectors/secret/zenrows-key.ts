import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const zenrowsKey = defineProviderSecret({
  id: 'zenrows-key',
  references: ['https://docs.zenrows.com/universal-scraper-api/api-reference'],
  names: ['zenrows'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ZENROWS-KEY',
});
