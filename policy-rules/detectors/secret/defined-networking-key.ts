import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const definedNetworkingKey = defineProviderSecret({
  id: 'defined-networking-key',
  references: ['https://docs.defined.net/guides/automating-host-creation/'],
  tokens: [{ prefix: 'dnkey-', body: '[0-9A-Za-z_=-]{26}-[0-9A-Za-z_=-]{52}' }],
  redactAs: 'DEFINED-NETWORKING-KEY',
});
