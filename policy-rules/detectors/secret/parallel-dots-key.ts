import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const parallelDotsKey = defineProviderSecret({
  id: 'parallel-dots-key',
  references: ['https://apis.paralleldots.com/text_docs/index.html'],
  names: ['paralleldots'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PARALLEL-DOTS-KEY',
});
