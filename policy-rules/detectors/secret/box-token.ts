import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const boxToken = defineProviderSecret({
  id: 'box-token',
  references: ['https://developer.box.com/guides/authentication/tokens/'],
  names: ['box'],
  values: [alnum(32)],
  redactAs: 'BOX-TOKEN',
});
