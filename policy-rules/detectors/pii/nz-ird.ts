import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value.replace(/\D/g, '').padStart(9, '0'));
  const digit = (weights: readonly number[]): number => (11 - (weighted(digits, weights) % 11)) % 11;
  const first = digit([3, 2, 7, 6, 5, 4, 3, 2]);
  const number = numberAt(digits, 0, 9);
  return number > 10_000_000 && number < 150_000_000 && (first < 10 ? first : digit([7, 4, 3, 2, 5, 2, 7, 6])) === digits[8];
}

/** Eight or nine digits with a check digit in two rounds. */
export const nzIrd = defineDetector({
  id: 'nz-ird',
  category: 'pii',
  region: 'NZ',
  references: ['https://www.ird.govt.nz/'],
  anchors: [{ class: 'digits', atLeast: 8, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{2,3}([- ]?)\d{3}\1\d{3}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['ird', 'inland revenue', ...taxWords],
  redactAs: 'TAX-ID',
});
