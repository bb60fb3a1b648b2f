import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return '21987654321'.charAt(weighted(digits.slice(1), [6, 7, 8, 9, 10, 5, 4, 3, 2]) % 11) === String(digits[0]);
}

/** A check digit first, then nine digits. */
export const ukUtr = defineDetector({
  id: 'uk-utr',
  category: 'pii',
  region: 'GB',
  references: ['https://www.gov.uk/find-utr-number'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:\d{10}|\d{5} \d{5})(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['utr', 'unique taxpayer', 'self assessment', ...taxWords],
  redactAs: 'TAX-ID',
});
