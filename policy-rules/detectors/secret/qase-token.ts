import { alnum, defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const qaseToken = defineProviderSecret({
  id: 'qase-token',
  references: ['https://developers.qase.io/docs/authentication'],
  names: ['qase'],
  values: [alnum(64), hex(40)],
  bare: true,
  redactAs: 'QASE-TOKEN',
});
