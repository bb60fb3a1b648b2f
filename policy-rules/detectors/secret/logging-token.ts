import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const loggingToken = defineProviderSecret({
  id: 'logging-token',
  references: [
    'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/log-shipping-token/',
    'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  ],
  names: ['logz', 'loggly', 'logentries', 'logdna'],
  values: [uuid, alnum(32)],
  redactAs: 'LOGGING-TOKEN',
});
