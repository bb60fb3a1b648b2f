import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const wkn = defineDetector({
  id: 'wkn',
  category: 'financial',
  region: 'DE',
  references: ['https://www.wmdatenservice.com/'],
  ...labelled(['wkn', 'wertpapierkennnummer'], String.raw`(?=[A-Z]{0,5}\d)[A-HJ-NP-Z0-9]{6}`),
  base: 'likely',
  redactAs: 'WKN',
});
