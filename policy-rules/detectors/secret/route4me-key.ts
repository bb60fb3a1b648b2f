import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const route4meKey = defineProviderSecret({
  id: 'route4me-key',
  references: ['https://route4me.io/docs/'],
  names: ['route4me'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'ROUTE4ME-KEY',
});
