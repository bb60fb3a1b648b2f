import { digitsOf, mod11, weighted } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return mod11(weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9])) === digits[9];
}

/** An 8, the day of birth in days since 1867, serial, check digit. */
export const huAdoazonosito = defineDetector({
  id: 'hu-adoazonosito',
  category: 'pii',
  region: 'HU',
  references: ['https://nav.gov.hu/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])8\d{9}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['adóazonosító', 'adoazonosito', 'adóazonosító jel', ...taxWords],
  redactAs: 'TAX-ID',
});
