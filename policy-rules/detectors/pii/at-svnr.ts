import { digitsOf, mod11, numberAt, weighted } from '../../checks/digits.ts';
import { socialWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    numberAt(digits, 4, 2) <= 31 && numberAt(digits, 6, 2) <= 15 && mod11(weighted(digits, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6])) === digits[3]
  );
}

/** Serial, check digit, day of birth. */
export const atSvnr = defineDetector({
  id: 'at-svnr',
  category: 'pii',
  region: 'AT',
  references: ['https://www.sozialversicherung.at/', 'https://de.wikipedia.org/wiki/Sozialversicherungsnummer'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[1-9]\d{3}[ -]?\d{6}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['sozialversicherungsnummer', 'sv-nummer', 'svnr', 'versicherungsnummer', 'vsnr', 'vnr', ...socialWords],
  redactAs: 'SOCIAL-NUMBER',
});
