import { base64url, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const openshiftToken = defineProviderSecret({
  id: 'openshift-token',
  references: ['https://docs.openshift.com/container-platform/latest/authentication/configuring-oauth-clients.html'],
  tokens: [{ prefix: 'sha256~', body: base64url(43) }],
  redactAs: 'OPENSHIFT-TOKEN',
});
