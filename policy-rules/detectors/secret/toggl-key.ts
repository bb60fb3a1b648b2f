import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const togglKey = defineProviderSecret({
  id: 'toggl-key',
  references: ['https://engineering.toggl.com/docs/authentication'],
  names: ['toggl'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'TOGGL-KEY',
});
