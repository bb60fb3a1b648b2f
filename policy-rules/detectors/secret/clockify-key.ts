import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const clockifyKey = defineProviderSecret({
  id: 'clockify-key',
  references: ['https://docs.clockify.me/#section/Authentication'],
  names: ['clockify'],
  values: [alnum(48)],
  redactAs: 'CLOCKIFY-KEY',
});
