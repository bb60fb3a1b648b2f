import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ipdataKey = defineProviderSecret({
  id: 'ipdata-key',
  references: ['https://docs.ipdata.co/docs/authentication'],
  names: ['ipdata'],
  values: ['[0-9a-f]{56}'],
  redactAs: 'IPDATA-KEY',
});
