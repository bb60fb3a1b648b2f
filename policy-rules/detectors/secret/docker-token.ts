import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const dockerToken = defineProviderSecret({
  id: 'docker-token',
  references: ['https://docs.docker.com/security/access-tokens/'],
  tokens: [
    { prefix: 'dckr_pat_', body: base64url(27) },
    { prefix: 'dckr_oat_', body: base64url(27, 32) },
  ],
  redactAs: 'DOCKER-TOKEN',
});
