import { digitsOf, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  return weighted(digitsOf(value), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0;
}

/** Nine digits, a weighted sum modulo 11. */
export const auTfn = defineDetector({
  id: 'au-tfn',
  category: 'pii',
  region: 'AU',
  references: ['https://www.ato.gov.au/individuals-and-families/tax-file-number'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{3}([- ]?)\d{3}\1\d{3}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['tfn', 'tax file', ...taxWords],
  redactAs: 'TAX-ID',
});
