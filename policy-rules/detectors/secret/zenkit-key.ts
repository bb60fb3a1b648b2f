import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const zenkitKey = defineProviderSecret({
  id: 'zenkit-key',
  references: ['https://base.zenkit.com/docs/api/overview/introduction'],
  names: ['zenkit'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ZENKIT-KEY',
});
