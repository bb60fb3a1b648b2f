import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (11 - (weighted(digits, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digits[12];
}

/** Kind, office, group, serial, check digit. */
export const thId = defineDetector({
  id: 'th-id',
  category: 'pii',
  region: 'TH',
  references: ['https://www.bora.dopa.go.th/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-8]-?\d{4}-?\d{5}-?\d{2}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['เลขประจำตัวประชาชน', 'บัตรประชาชน', 'thai', 'thailand', 'pin', 'idnr', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
