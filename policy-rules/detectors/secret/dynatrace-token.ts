import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dynatraceToken = defineProviderSecret({
  id: 'dynatrace-token',
  references: ['https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication'],
  tokens: [
    { prefix: 'dt0c01.', body: '[0-9A-Z]{24}[.][0-9A-Z]{64}' },
    { prefix: 'dt0s01.', body: '[0-9A-Z]{24}[.][0-9A-Z]{64}' },
    { prefix: 'dt0s02.', body: '[0-9A-Z]{8}[.][0-9A-Z]{64}' },
    { prefix: 'dt0s16.', body: '[0-9A-Z]{8}[.][0-9A-Z]{64}' },
  ],
  redactAs: 'DYNATRACE-TOKEN',
});
