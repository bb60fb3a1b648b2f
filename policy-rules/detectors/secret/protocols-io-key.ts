import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const protocolsIoKey = defineProviderSecret({
  id: 'protocols-io-key',
  references: ['https://apidoc.protocols.io/'],
  names: ['protocols_io', 'protocols.io', 'protocolsio'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'PROTOCOLS-IO-KEY',
});
