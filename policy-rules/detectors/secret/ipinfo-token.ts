import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const ipinfoToken = defineProviderSecret({
  id: 'ipinfo-token',
  references: ['https://ipinfo.io/developers'],
  names: ['ipinfo'],
  values: ['[0-9a-f]{14}'],
  redactAs: 'IPINFO-TOKEN',
});
