import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ciscoMerakiKey = defineProviderSecret({
  id: 'cisco-meraki-key',
  references: ['https://developer.cisco.com/meraki/api-v1/authorization/'],
  names: ['meraki'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'CISCO-MERAKI-KEY',
});
