import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mapquestKey = defineProviderSecret({
  id: 'mapquest-key',
  references: ['https://developer.mapquest.com/documentation/'],
  names: ['mapquest'],
  values: [alnum(32)],
  redactAs: 'MAPQUEST-KEY',
});
