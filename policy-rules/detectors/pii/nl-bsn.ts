import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return numberAt(digits, 0, 9) > 999_999 && weighted(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Nine digits that pass the Dutch eleven test. */
export const nlBsn = defineDetector({
  id: 'nl-bsn',
  category: 'pii',
  region: 'NL',
  references: ['https://www.rvig.nl/bsn', 'https://nl.wikipedia.org/wiki/Burgerservicenummer'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 9, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}[ .]\d{2}[ .]\d{3})(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['bsn', 'burgerservicenummer', 'sofinummer', 'sofi-nummer', 'persoonsnummer', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
