import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const rest = 11 - (weighted(digits, [8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest < 11 && rest % 10 === digits[7];
}

/** Eight digits, a weighted sum modulo 11. */
export const siDavcnaStevilka = defineDetector({
  id: 'si-davcna-stevilka',
  category: 'pii',
  region: 'SI',
  references: ['https://www.fu.gov.si/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\d{7}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['davčna številka', 'davcna stevilka', 'davčna', ...taxWords],
  redactAs: 'TAX-ID',
});
