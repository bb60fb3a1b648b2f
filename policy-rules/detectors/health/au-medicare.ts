import { auMedicareValid } from '../../checks/health-numbers.ts';
import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const auMedicare = defineDetector({
  id: 'au-medicare',
  category: 'health',
  region: 'AU',
  references: ['https://meteor.aihw.gov.au/content/270101'],
  ...labelled(
    ['medicare', 'medicare card', 'medicare number', 'medicare no', 'medicare card number'],
    String.raw`[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?\d)?`,
  ),
  base: 'very-likely',
  checkName: 'medicare',
  check: (value) => (auMedicareValid(value) ? 'pass' : 'fail'),
  redactAs: 'MEDICARE',
});
