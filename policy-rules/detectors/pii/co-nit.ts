import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return '01987654321'.charAt(weighted(digits, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11) === String(digits[9]);
}

/** Nine digits and a check digit, primes modulo 11. */
export const coNit = defineDetector({
  id: 'co-nit',
  category: 'pii',
  region: 'CO',
  references: ['https://www.dian.gov.co/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{3}\.?\d{3}\.?\d{3}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nit', 'identificación tributaria', 'colombia', 'rut', ...taxWords],
  redactAs: 'TAX-ID',
});
