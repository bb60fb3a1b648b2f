import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const zeroBounceKey = defineProviderSecret({
  id: 'zero-bounce-key',
  references: ['https://www.zerobounce.net/docs/email-validation-api-quickstart/'],
  names: ['zerobounce'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ZERO-BOUNCE-KEY',
});
