import { alnum, defineProviderSecret, uuid } from '../../engine/assigned-secret.ts';

export const visualCrossingKey = defineProviderSecret({
  id: 'visual-crossing-key',
  references: ['https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/'],
  names: ['visualcrossing', 'visual_crossing'],
  values: [uuid, alnum(20, 80)],
  bare: true,
  redactAs: 'VISUAL-CROSSING-KEY',
});
