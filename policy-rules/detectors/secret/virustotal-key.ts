import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const virustotalKey = defineProviderSecret({
  id: 'virustotal-key',
  references: ['https://docs.virustotal.com/reference/authentication'],
  names: ['virustotal', 'virus_total', 'vt_api', 'x-apikey'],
  values: [hex(64)],
  redactAs: 'VIRUSTOTAL-KEY',
});
