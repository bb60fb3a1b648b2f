import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const klipfolioKey = defineProviderSecret({
  id: 'klipfolio-key',
  references: ['https://apidocs.klipfolio.com/reference/getting-started'],
  names: ['klipfolio'],
  values: ['[0-9a-f]{40}'],
  redactAs: 'KLIPFOLIO-KEY',
});
