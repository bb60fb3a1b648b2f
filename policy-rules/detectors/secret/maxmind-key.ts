import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const maxmindKey = defineProviderSecret({
  id: 'maxmind-key',
  references: ['https://dev.maxmind.com/license-key-validation-api'],
  names: ['maxmind'],
  values: [`${alnum(6)}_${alnum(29)}_mmk`, alnum(16)],
  redactAs: 'MAXMIND-KEY',
});
