import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const firebaseKey = defineProviderSecret({
  id: 'firebase-key',
  references: ['https://firebase.google.com/docs/cloud-messaging/auth-server'],
  tokens: [{ prefix: 'AAAA', body: `${base64url(7)}:${base64url(140)}` }],
  redactAs: 'FIREBASE-KEY',
});
