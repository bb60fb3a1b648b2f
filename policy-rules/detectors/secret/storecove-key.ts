import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const storecoveKey = defineProviderSecret({
  id: 'storecove-key',
  references: ['https://www.storecove.com/docs/'],
  names: ['storecove'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'STORECOVE-KEY',
});
