import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const auBsb = defineDetector({
  id: 'au-bsb',
  category: 'financial',
  region: 'AU',
  references: ['https://www.auspaynet.com.au/resources/bsb-numbers'],
  ...labelled(['bsb', 'bsb number', 'bsb no'], String.raw`\d{3}[ -]?\d{3}`),
  base: 'likely',
  redactAs: 'BSB',
});
