import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { luhn } from '../../checks/luhn.ts';

export const auIhi = defineDetector({
  id: 'au-ihi',
  category: 'health',
  region: 'AU',
  references: ['https://www.servicesaustralia.gov.au/individual-healthcare-identifiers'],
  ...labelled(
    ['ihi', 'individual healthcare identifier', 'hpi-i', 'hpi-o'],
    String.raw`80036\d[ -]?\d{2}(?:[ -]?\d){8}|8003 ?6\d{3}(?: ?\d){8}`,
  ),
  base: 'very-likely',
  checkName: 'luhn',
  check: (value) => (luhn(value) ? 'pass' : 'fail'),
  redactAs: 'IHI',
});
