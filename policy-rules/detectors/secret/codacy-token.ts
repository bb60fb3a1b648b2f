import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const codacyToken = defineProviderSecret({
  id: 'codacy-token',
  references: ['https://docs.codacy.com/codacy-api/api-tokens/'],
  names: ['codacy'],
  values: ['[0-9a-f]{32}', alnum(20)],
  redactAs: 'CODACY-TOKEN',
});
