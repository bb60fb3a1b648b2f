import { digitsOf } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? ([1, 0, 5, 7, 9, 13, 15, 17, 19, 21][digit] ?? 0) : digit), 0);
  return String.fromCharCode(65 + (sum % 26)) === value.slice(-1).toUpperCase();
}

/** Eight digits and a check letter. */
export const cyTic = defineDetector({
  id: 'cy-tic',
  category: 'pii',
  region: 'CY',
  references: ['https://www.mof.gov.cy/tax'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{8}[A-Z](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['αφτ', 'φορολογικής ταυτότητας', 'cyprus', 'tic', ...taxWords],
  redactAs: 'TAX-ID',
});
