import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const bugsnagKey = defineProviderSecret({
  id: 'bugsnag-key',
  references: ['https://docs.bugsnag.com/api/data-access/'],
  names: ['bugsnag'],
  values: ['[0-9a-f]{32}', uuid],
  redactAs: 'BUGSNAG-KEY',
});
