import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const owlbotKey = defineProviderSecret({
  id: 'owlbot-key',
  references: ['https://owlbot.info/'],
  names: ['owlbot'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'OWLBOT-KEY',
});
