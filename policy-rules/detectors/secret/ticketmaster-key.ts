import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const ticketmasterKey = defineProviderSecret({
  id: 'ticketmaster-key',
  references: ['https://developer.ticketmaster.com/products-and-docs/apis/getting-started/'],
  names: ['ticketmaster'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TICKETMASTER-KEY',
});
