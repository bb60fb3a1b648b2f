import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const intercomToken = defineProviderSecret({
  id: 'intercom-token',
  references: ['https://developers.intercom.com/docs/build-an-integration/learn-more/authentication'],
  tokens: [{ prefix: 'dG9rO', body: '[0-9A-Za-z+/]{40,60}={0,2}' }],
  names: ['intercom'],
  values: ['[0-9A-Za-z_=-]{60}'],
  redactAs: 'INTERCOM-TOKEN',
});
