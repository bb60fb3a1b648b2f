import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const crowdinToken = defineProviderSecret({
  id: 'crowdin-token',
  references: ['https://support.crowdin.com/developer/api/'],
  names: ['crowdin'],
  values: ['[0-9a-f]{80}'],
  redactAs: 'CROWDIN-TOKEN',
});
