import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const unsplashKey = defineProviderSecret({
  id: 'unsplash-key',
  references: ['https://unsplash.com/documentation#authorization'],
  names: ['unsplash'],
  values: [base64url(43)],
  redactAs: 'UNSPLASH-KEY',
});
