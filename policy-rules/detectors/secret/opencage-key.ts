import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const opencageKey = defineProviderSecret({
  id: 'opencage-key',
  references: ['https://opencagedata.com/api#authentication'],
  names: ['opencage'],
  values: [alnum(32)],
  bare: true,
  redactAs: 'OPENCAGE-KEY',
});
