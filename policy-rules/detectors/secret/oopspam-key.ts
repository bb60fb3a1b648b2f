import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const oopspamKey = defineProviderSecret({
  id: 'oopspam-key',
  references: ['https://www.oopspam.com/docs/'],
  names: ['oopspam'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'OOPSPAM-KEY',
});
