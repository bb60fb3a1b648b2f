import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const asanaToken = defineProviderSecret({
  id: 'asana-token',
  references: ['https://developers.asana.com/docs/personal-access-token'],
  names: ['asana'],
  values: ['[0-9]/[0-9]{16}/[0-9]{16}:[0-9a-f]{32}', '[0-9]/[0-9]{16}:[0-9a-f]{32}', '[0-9a-z]{32,34}', '[0-9]{16}'],
  redactAs: 'ASANA-TOKEN',
});
