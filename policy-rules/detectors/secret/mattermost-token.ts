import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const mattermostToken = defineProviderSecret({
  id: 'mattermost-token',
  references: ['https://developers.mattermost.com/integrate/reference/personal-access-token/'],
  names: ['mattermost'],
  values: ['[0-9a-z]{26}'],
  redactAs: 'MATTERMOST-TOKEN',
});
