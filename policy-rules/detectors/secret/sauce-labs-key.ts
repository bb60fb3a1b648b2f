import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const sauceLabsKey = defineProviderSecret({
  id: 'sauce-labs-key',
  references: ['https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/'],
  names: ['saucelabs', 'sauce_access', 'sauce_labs', 'sauce.access', 'sauce labs'],
  values: [uuid],
  redactAs: 'SAUCE-LABS-KEY',
});
