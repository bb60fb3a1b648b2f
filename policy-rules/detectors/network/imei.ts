import { defineDetector } from '../../engine/detector.ts';
import { labelled } from '../../checks/labelled.ts';
import { luhn } from '../../checks/luhn.ts';

export const imei = defineDetector({
  id: 'imei',
  category: 'network',
  references: ['https://www.gsma.com/newsroom/wp-content/uploads/TS.06-v25.0.pdf'],
  ...labelled(['imei', 'imei no', 'imei number', 'imei1', 'imei2', 'device imei'], String.raw`\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d`),
  checkName: 'luhn',
  check: (value) => (luhn(value) ? 'pass' : 'unknown'),
  redactAs: 'IMEI',
});
