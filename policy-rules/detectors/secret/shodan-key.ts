import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const shodanKey = defineProviderSecret({
  id: 'shodan-key',
  references: ['https://developer.shodan.io/api/requirements'],
  names: ['shodan'],
  values: [alnum(32)],
  bare: true,
  redactAs: 'SHODAN-KEY',
});
