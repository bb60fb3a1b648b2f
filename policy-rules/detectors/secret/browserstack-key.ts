import { alnum, defineProviderSecret } from '../../engine/assigned-secret.ts';

export const browserstackKey = defineProviderSecret({
  id: 'browserstack-key',
  references: ['https://www.browserstack.com/docs/automate/api-reference/selenium/authentication'],
  names: ['browserstack'],
  values: [alnum(20)],
  redactAs: 'BROWSERSTACK-KEY',
});
