import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return weighted(digits, [2, 9, 8, 7, 6, 3, 4, 1]) % 10 === 0;
}

/** Seven digits and a check digit. */
export const uyCi = defineDetector({
  id: 'uy-ci',
  category: 'pii',
  region: 'UY',
  references: ['https://www.gub.uy/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 8, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\.?\d{3}\.?\d{3}-?\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['cédula', 'cedula', 'c.i.', 'ci', 'uruguay', ...idWords],
  redactAs: 'NATIONAL-ID',
});
