import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const plivoToken = defineProviderSecret({
  id: 'plivo-token',
  references: ['https://www.plivo.com/docs/account/api/overview/'],
  names: ['plivo'],
  values: ['[0-9A-Za-z]{40}'],
  redactAs: 'PLIVO-TOKEN',
});
