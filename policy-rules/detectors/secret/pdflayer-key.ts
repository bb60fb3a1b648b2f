import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const pdflayerKey = defineProviderSecret({
  id: 'pdflayer-key',
  references: ['https://pdflayer.com/documentation'],
  names: ['pdflayer'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PDFLAYER-KEY',
});
