import { digitsOf, mod11, numberAt, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return numberAt(digits, 0, 9) > 0 && mod11(weighted(digits, [256, 128, 64, 32, 16, 8, 4, 2]), 0) === digits[8];
}

/** Nine digits, powers of two modulo 11. */
export const grAfm = defineDetector({
  id: 'gr-afm',
  category: 'pii',
  region: 'GR',
  references: ['https://www.aade.gr/'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{9}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['αφμ', 'α.φ.μ', 'afm', 'αριθμός φορολογικού', ...taxWords],
  redactAs: 'TAX-ID',
});
