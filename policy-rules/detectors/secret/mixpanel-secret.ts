import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mixpanelSecret = defineProviderSecret({
  id: 'mixpanel-secret',
  references: ['https://developer.mixpanel.com/reference/project-secret'],
  names: ['mixpanel'],
  values: ['[0-9a-f]{32}'],
  redactAs: 'MIXPANEL-SECRET',
});
