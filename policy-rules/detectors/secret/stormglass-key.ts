import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const stormglassKey = defineProviderSecret({
  id: 'stormglass-key',
  references: ['https://docs.stormglass.io/#/authentication'],
  names: ['stormglass'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'STORMGLASS-KEY',
});
