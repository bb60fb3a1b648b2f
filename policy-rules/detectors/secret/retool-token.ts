import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const retoolToken = defineProviderSecret({
  id: 'retool-token',
  references: ['https://docs.retool.com/org-users/guides/retool-api/authentication'],
  tokens: [{ prefix: 'retool_01', body: '[0-9a-z]{24}' }],
  redactAs: 'RETOOL-TOKEN',
});
