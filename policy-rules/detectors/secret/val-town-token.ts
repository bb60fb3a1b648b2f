import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const valTownToken = defineProviderSecret({
  id: 'val-town-token',
  references: ['https://docs.val.town/api/authentication/'],
  tokens: [{ prefix: 'vtwn_', body: alnum(20, 40) }],
  redactAs: 'VAL-TOWN-TOKEN',
});
