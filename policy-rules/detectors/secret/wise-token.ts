import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const wiseToken = defineProviderSecret({
  id: 'wise-token',
  references: ['https://docs.wise.com/api-docs/features/authentication-access'],
  names: ['transferwise', 'wise_'],
  values: [uuid],
  redactAs: 'WISE-TOKEN',
});
