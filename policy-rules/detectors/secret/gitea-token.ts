import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const giteaToken = defineProviderSecret({
  id: 'gitea-token',
  references: ['https://docs.gitea.com/development/api-usage'],
  names: ['gitea', 'forgejo', 'codeberg'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'GITEA-TOKEN',
});
