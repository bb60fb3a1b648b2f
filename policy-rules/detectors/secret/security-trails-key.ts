import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const securityTrailsKey = defineProviderSecret({
  id: 'security-trails-key',
  references: ['https://docs.securitytrails.com/docs/authentication'],
  names: ['securitytrails'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'SECURITY-TRAILS-KEY',
});
