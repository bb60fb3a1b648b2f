import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const deeplKey = defineProviderSecret({
  id: 'deepl-key',
  references: ['https://developers.deepl.com/docs/getting-started/auth'],
  names: ['deepl'],
  values: [`${uuid}:fx`, uuid],
  bare: true,
  redactAs: 'DEEPL-KEY',
});
