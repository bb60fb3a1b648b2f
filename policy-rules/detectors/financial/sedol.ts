import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { sedolValid } from '../../checks/securities.ts';

export const sedol = defineDetector({
  id: 'sedol',
  category: 'financial',
  region: 'GB',
  references: ['https://www.lseg.com/en/ftse-russell/sedol'],
  ...labelled(['sedol', 'sedol code'], String.raw`[0-9B-DF-HJ-NP-TV-Z]{6}\d`),
  base: 'very-likely',
  checkName: 'sedol',
  check: (value) => (sedolValid(value) ? 'pass' : 'fail'),
  redactAs: 'SEDOL',
});
