import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { mod97 } from '../../checks/mod-97.ts';

export const lei = defineDetector({
  id: 'lei',
  category: 'financial',
  references: ['https://www.iso.org/standard/78829.html', 'https://www.gleif.org/en/about-lei/iso-17442-the-lei-code-structure'],
  ...labelled(['lei', 'lei code', 'legal entity identifier'], String.raw`[A-Z0-9]{18}\d{2}`),
  base: 'very-likely',
  checkName: 'mod-97',
  check: (value) => (mod97(value.slice(-4) + value.slice(0, -4)) ? 'pass' : 'fail'),
  redactAs: 'LEI',
});
