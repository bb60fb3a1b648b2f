import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, socialWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const number = numberAt(digits, 0, 9);
  const key = numberAt(digits, 9, 2);
  const month = numberAt(digits, 2, 2) % 20;
  return month <= 12 && numberAt(digits, 4, 2) <= 31 && (97 - (number % 97) === key || 97 - ((2_000_000_000 + number) % 97) === key);
}

/** Day of birth, serial, and a key modulo 97, with a 2 in front for those born since 2000. BIS numbers add 20 or 40 to the month. */
export const beNationalNumber = defineDetector({
  id: 'be-national-number',
  category: 'pii',
  region: 'BE',
  references: ['https://www.ibz.rrn.fgov.be/', 'https://nl.wikipedia.org/wiki/Rijksregisternummer'],
  anchors: [
    { class: 'digits', runs: [3], atLeast: 5, back: { over: 'name', max: 9, min: 9 } },
    { class: 'digits', atLeast: 11, atMost: 11, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{2}[./ ]?\d{2}[./ ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: [
    'rijksregister',
    'registre national',
    'numéro national',
    'nationaal nummer',
    'insz',
    'niss',
    'bis',
    'nn',
    'rrn',
    'belgian',
    ...idWords,
    ...taxWords,
    ...socialWords,
  ],
  redactAs: 'NATIONAL-ID',
});
