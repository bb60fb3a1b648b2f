import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ipgeolocationKey = defineProviderSecret({
  id: 'ipgeolocation-key',
  references: ['https://ipgeolocation.io/documentation.html'],
  names: ['ipgeolocation', 'ip2location', 'ipquality'],
  values: [alnum(32)],
  redactAs: 'IPGEOLOCATION-KEY',
});
