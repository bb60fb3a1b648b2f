import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ablyKey = defineProviderSecret({
  id: 'ably-key',
  references: ['https://ably.com/docs/auth/basic'],
  names: ['ably'],
  values: [`${base64url(6)}[.]${base64url(6)}:${base64url(43)}`],
  redactAs: 'ABLY-KEY',
});
