import { deaValid } from '../../checks/health-numbers.ts';
import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';

export const usDeaNumber = defineDetector({
  id: 'us-dea-number',
  category: 'health',
  region: 'US',
  references: ['https://www.deadiversion.usdoj.gov/drugreg/reg_apps/reg_apps.html'],
  ...labelled(
    ['dea', 'dea number', 'dea no', 'dea registration', 'dea reg', 'certificate number', 'prescriber'],
    String.raw`[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}`,
  ),
  checkName: 'dea',
  check: (value) => (deaValid(value) ? 'pass' : 'unknown'),
  redactAs: 'DEA',
});
