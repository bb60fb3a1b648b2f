import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const portainerToken = defineProviderSecret({
  id: 'portainer-token',
  references: ['https://docs.portainer.io/api/access'],
  tokens: [{ prefix: 'ptr_', body: '[\\w+/]{43}=' }],
  redactAs: 'PORTAINER-TOKEN',
});
