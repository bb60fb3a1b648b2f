import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { nhsNumberValid } from '../../checks/health-numbers.ts';

export const gbNhsNumber = defineDetector({
  id: 'gb-nhs-number',
  category: 'health',
  region: 'GB',
  references: ['https://www.datadictionary.nhs.uk/attributes/nhs_number.html'],
  ...labelled(['nhs', 'nhs number', 'nhs no', 'nhs num', 'nhs id'], String.raw`\d{3}[ -]?\d{3}[ -]?\d{4}`),
  base: 'very-likely',
  checkName: 'mod-11',
  check: (value) => (nhsNumberValid(value) ? 'pass' : 'fail'),
  redactAs: 'NHS',
});
