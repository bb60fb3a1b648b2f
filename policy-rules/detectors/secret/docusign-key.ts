import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const docusignKey = defineProviderSecret({
  id: 'docusign-key',
  references: ['https://developers.docusign.com/platform/auth/'],
  names: ['docusign'],
  values: [uuid],
  redactAs: 'DOCUSIGN-KEY',
});
