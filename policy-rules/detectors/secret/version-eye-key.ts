import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const versionEyeKey = defineProviderSecret({
  id: 'version-eye-key',
  references: ['https://github.com/versioneye/versioneye-api'],
  names: ['versioneye'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'VERSION-EYE-KEY',
});
