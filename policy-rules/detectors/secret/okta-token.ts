import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const oktaToken = defineProviderSecret({
  id: 'okta-token',
  references: ['https://developer.okta.com/docs/guides/create-an-api-token/main/'],
  names: ['okta', 'ssws'],
  values: ['00[0-9A-Za-z_-]{40}'],
  bare: true,
  redactAs: 'OKTA-TOKEN',
});
