import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return luhn(value);
}

/** The country code 784, year of birth, serial, a Luhn digit. */
export const aeEmiratesId = defineDetector({
  id: 'ae-emirates-id',
  category: 'pii',
  region: 'AE',
  references: ['https://icp.gov.ae/'],
  anchors: [{ literal: '784' }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])784-?(?:19|20)\d{2}-?\d{7}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /-/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['emirates id', 'eid', 'الهوية الإماراتية', 'رقم الهوية', 'uae', ...idWords],
  redactAs: 'NATIONAL-ID',
});
