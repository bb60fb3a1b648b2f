import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const sportmonksKey = defineProviderSecret({
  id: 'sportmonks-key',
  references: ['https://docs.sportmonks.com/football/welcome/authentication'],
  names: ['sportmonks', 'sportsmonk'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SPORTMONKS-KEY',
});
