import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const codemagicToken = defineProviderSecret({
  id: 'codemagic-token',
  references: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/'],
  names: ['codemagic'],
  values: [base64url(43)],
  redactAs: 'CODEMAGIC-TOKEN',
});
