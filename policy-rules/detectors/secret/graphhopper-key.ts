import { defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const graphhopperKey = defineProviderSecret({
  id: 'graphhopper-key',
  references: ['https://docs.graphhopper.com/#section/Authentication'],
  names: ['graphhopper'],
  values: [uuid],
  redactAs: 'GRAPHHOPPER-KEY',
});
