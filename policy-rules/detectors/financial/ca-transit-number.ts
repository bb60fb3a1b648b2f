import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const caTransitNumber = defineDetector({
  id: 'ca-transit-number',
  category: 'financial',
  region: 'CA',
  references: ['https://www.payments.ca/financial-institutions-branch-directory'],
  ...labelled(
    ['transit number', 'transit no', 'branch transit', 'institution and transit', 'transit'],
    String.raw`\d{5}[ -]\d{3}|0\d{3}\d{5}|\d{5}`,
  ),
  base: 'likely',
  redactAs: 'TRANSIT',
});
