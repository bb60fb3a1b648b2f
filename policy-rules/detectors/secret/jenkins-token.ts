import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const jenkinsToken = defineProviderSecret({
  id: 'jenkins-token',
  references: ['https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/'],
  names: ['jenkins', 'password to proceed to installation'],
  values: ['[0-9a-f]{32,34}', uuid],
  bare: true,
  redactAs: 'JENKINS-TOKEN',
});
