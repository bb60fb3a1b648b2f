import { digitsOf, mod11, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return mod11(weighted(digits, [6, 5, 7, 2, 3, 4, 5, 6, 7])) === digits[9];
}

/** Ten digits, a weighted sum modulo 11. */
export const plNip = defineDetector({
  id: 'pl-nip',
  category: 'pii',
  region: 'PL',
  references: ['https://www.podatki.gov.pl/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern:
    /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:\d{3}[- ]\d{3}[- ]\d{2}[- ]\d{2}|\d{3}[- ]\d{2}[- ]\d{2}[- ]\d{3}|\d{10})(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nip', 'identyfikacji podatkowej', 'podatnik', ...taxWords],
  redactAs: 'TAX-ID',
});
