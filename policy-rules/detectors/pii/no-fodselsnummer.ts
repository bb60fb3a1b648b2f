import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const day = numberAt(digits, 0, 2);
  const month = numberAt(digits, 2, 2);
  return (
    isCalendarDay(numberAt(digits, 4, 2), month > 40 ? month - 40 : month, day > 40 ? day - 40 : day) &&
    weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Day of birth, serial, two check digits modulo 11; a D number adds 40 to the day. */
export const noFodselsnummer = defineDetector({
  id: 'no-fodselsnummer',
  category: 'pii',
  region: 'NO',
  references: ['https://www.skatteetaten.no/person/folkeregister/identitetsnummer/fodselsnummer/'],
  anchors: [
    { class: 'digits', runs: [6], atLeast: 11 },
    { class: 'digits', atLeast: 11, atMost: 11, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{6} ?\d{5}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : / /.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['fødselsnummer', 'fodselsnummer', 'personnummer', 'fnr', 'd-nummer', 'norwegian id', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
