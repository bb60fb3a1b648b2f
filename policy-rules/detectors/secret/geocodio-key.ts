import { defineProviderSecret } from '../../engine/assigned-secret.ts';

export const geocodioKey = defineProviderSecret({
  id: 'geocodio-key',
  references: ['https://www.geocod.io/docs/#authentication'],
  names: ['geocodio', 'geocod.io'],
  values: ['[0-9a-f]{39}'],
  redactAs: 'GEOCODIO-KEY',
});
