import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const gbSortCode = defineDetector({
  id: 'gb-sort-code',
  category: 'financial',
  region: 'GB',
  references: ['https://www.pay.uk/'],
  ...labelled(['sort code', 'sortcode', 's/c'], String.raw`\d{2}[ -]\d{2}[ -]\d{2}|\d{6}`),
  base: 'likely',
  redactAs: 'SORTCODE',
});
