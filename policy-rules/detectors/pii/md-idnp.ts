import { digitsOf, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return weighted(digits, [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1]) % 10 === digits[12];
}

/** Thirteen digits, weights 7, 3, 1. */
export const mdIdnp = defineDetector({
  id: 'md-idnp',
  category: 'pii',
  region: 'MD',
  references: ['https://asp.gov.md/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[0-2]\d{12}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['idnp', 'cod personal', 'numărul de identificare', ...idWords],
  redactAs: 'NATIONAL-ID',
});
