import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const rollbarToken = defineProviderSecret({
  id: 'rollbar-token',
  references: ['https://docs.rollbar.com/docs/access-tokens'],
  names: ['rollbar'],
  values: [hex(32), hex(128)],
  redactAs: 'ROLLBAR-TOKEN',
});
