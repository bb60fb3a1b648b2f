import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { nhiValid } from '../../checks/health-numbers.ts';

export const nzNhi = defineDetector({
  id: 'nz-nhi',
  category: 'health',
  region: 'NZ',
  references: ['https://www.tewhatuora.govt.nz/health-services-and-programmes/health-identity/national-health-index'],
  ...labelled(['nhi', 'nhi number', 'nhi no', 'national health index'], String.raw`[A-HJ-NP-Z]{3}\d{4}`),
  base: 'very-likely',
  checkName: 'nhi',
  check: (value) => (nhiValid(value) ? 'pass' : 'fail'),
  redactAs: 'NHI',
});
