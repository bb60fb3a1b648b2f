import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const civoKey = defineProviderSecret({
  id: 'civo-key',
  references: ['https://www.civo.com/api'],
  names: ['civo'],
  values: [alnum(50)],
  redactAs: 'CIVO-KEY',
});
