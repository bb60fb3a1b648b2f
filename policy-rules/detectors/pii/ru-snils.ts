import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { socialWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === numberAt(digits, 9, 2) && numberAt(digits, 0, 9) > 1_001_998;
}

/** Nine digits and a check of two, weights 9 to 1 modulo 101. */
export const ruSnils = defineDetector({
  id: 'ru-snils',
  category: 'pii',
  region: 'RU',
  references: ['https://sfr.gov.ru/'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{3}-?\d{3}-?\d{3}[- ]?\d{2}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^\d{3}-\d{3}-\d{3} \d\d$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['снилс', 'snils', 'страховой номер', ...socialWords],
  redactAs: 'SOCIAL-NUMBER',
});
