import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const shortcutToken = defineProviderSecret({
  id: 'shortcut-token',
  references: ['https://developer.shortcut.com/api/rest/v3#Authentication'],
  names: ['shortcut', 'clubhouse'],
  values: [uuid],
  redactAs: 'SHORTCUT-TOKEN',
});
