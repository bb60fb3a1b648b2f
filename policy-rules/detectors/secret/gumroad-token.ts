import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const gumroadToken = defineProviderSecret({
  id: 'gumroad-token',
  references: ['https://gumroad.com/api'],
  names: ['gumroad'],
  values: [base64url(43)],
  bare: true,
  redactAs: 'GUMROAD-TOKEN',
});
