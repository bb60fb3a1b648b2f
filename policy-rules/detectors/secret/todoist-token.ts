import { defineProviderSecret, hex } from '../../engine/assigned-secret.ts';

export const todoistToken = defineProviderSecret({
  id: 'todoist-token',
  references: ['https://developer.todoist.com/guides/#authorization'],
  names: ['todoist'],
  values: [hex(40)],
  bare: true,
  redactAs: 'TODOIST-TOKEN',
});
