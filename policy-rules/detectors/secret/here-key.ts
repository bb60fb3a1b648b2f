import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const hereKey = defineProviderSecret({
  id: 'here-key',
  references: ['https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html'],
  names: ['here'],
  values: [base64url(43)],
  redactAs: 'HERE-KEY',
});
