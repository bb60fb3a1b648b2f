import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const prodpadKey = defineProviderSecret({
  id: 'prodpad-key',
  references: ['https://help.prodpad.com/article/759-how-to-use-the-prodpad-api'],
  names: ['prodpad'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PRODPAD-KEY',
});
