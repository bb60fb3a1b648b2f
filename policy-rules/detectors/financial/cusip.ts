import { cusipValid } from '../../checks/securities.ts';
import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const cusip = defineDetector({
  id: 'cusip',
  category: 'financial',
  region: 'US',
  references: ['https://www.cusip.com/identifiers.html'],
  ...labelled(['cusip', 'cusip no', 'cusip number'], String.raw`[0-9A-Z]{8}\d`),
  base: 'very-likely',
  checkName: 'cusip',
  check: (value) => (cusipValid(value) ? 'pass' : 'fail'),
  redactAs: 'CUSIP',
});
