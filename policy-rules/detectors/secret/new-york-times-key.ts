import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const newYorkTimesKey = defineProviderSecret({
  id: 'new-york-times-key',
  references: ['https://developer.nytimes.com/get-started'],
  names: ['nytimes', 'nyt_', 'newyorktimes', 'new_york_times', 'new-york-times'],
  values: ['[A-Za-z0-9=_-]{32}'],
  redactAs: 'NEW-YORK-TIMES-KEY',
});
