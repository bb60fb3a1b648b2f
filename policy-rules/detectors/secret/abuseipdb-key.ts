import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const abuseipdbKey = defineProviderSecret({
  id: 'abuseipdb-key',
  references: ['https://docs.abuseipdb.com/'],
  names: ['abuseipdb'],
  values: ['[0-9a-f]{80}'],
  redactAs: 'ABUSEIPDB-KEY',
});
