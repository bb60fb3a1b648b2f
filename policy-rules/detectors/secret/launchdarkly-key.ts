import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const launchdarklyKey = defineProviderSecret({
  id: 'launchdarkly-key',
  references: ['https://launchdarkly.com/docs/home/account/api'],
  tokens: [
    { prefix: 'sdk-', body: uuid },
    { prefix: 'mob-', body: uuid },
  ],
  tokenBase: 'likely',
  names: ['launchdarkly', 'launch_darkly', 'ld_sdk', 'ld_access'],
  values: [`api-${uuid}`, '[0-9A-Za-z_=-]{40}'],
  redactAs: 'LAUNCHDARKLY-KEY',
});
