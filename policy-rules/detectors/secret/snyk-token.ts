import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const snykToken = defineProviderSecret({
  id: 'snyk-token',
  references: ['https://docs.snyk.io/snyk-api/authentication-for-api'],
  tokens: [
    { prefix: 'snyk_uat.', body: '[0-9a-z]{8}\\.[\\w.-]{40,600}' },
    { prefix: 'snyk_sat.', body: '[0-9a-z]{8}\\.[\\w.-]{40,600}' },
  ],
  names: ['snyk'],
  values: [uuid],
  bare: true,
  redactAs: 'SNYK-TOKEN',
});
