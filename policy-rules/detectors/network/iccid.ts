import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { luhn } from '../../checks/luhn.ts';

export const iccid = defineDetector({
  id: 'iccid',
  category: 'network',
  references: ['https://www.itu.int/rec/T-REC-E.118'],
  ...labelled(['iccid', 'sim number', 'sim card number', 'sim-karte', 'sim-kartennummer', 'sim no'], String.raw`89(?:[ -]?\d){16,18}F?`),
  base: 'likely',
  checkName: 'luhn',
  check: (value) => (luhn(value) ? 'pass' : 'unknown'),
  redactAs: 'ICCID',
});
