import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { npiValid } from '../../checks/health-numbers.ts';

export const usNpi = defineDetector({
  id: 'us-npi',
  category: 'health',
  region: 'US',
  references: ['https://www.cms.gov/Regulations-and-Guidance/Administrative-Simplification/NationalProvIdentStand'],
  ...labelled(['npi', 'npi number', 'npi no', 'national provider identifier', 'provider identifier', 'provider npi'], String.raw`\d{10}`),
  checkName: 'luhn-80840',
  check: (value) => (npiValid(value) ? 'pass' : 'unknown'),
  redactAs: 'NPI',
});
