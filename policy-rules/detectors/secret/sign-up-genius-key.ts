import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const signUpGeniusKey = defineProviderSecret({
  id: 'sign-up-genius-key',
  references: ['https://developer.signupgenius.com/'],
  names: ['signupgenius'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SIGN-UP-GENIUS-KEY',
});
