import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const month = numberAt(digits, 2, 2) % 50;
  const day = isCalendarDay(numberAt(digits, 0, 2), month > 20 ? month - 20 : month, numberAt(digits, 4, 2));
  if (digits.length === 9) return day && numberAt(digits, 0, 2) < 54;
  return day && (numberAt(digits, 0, 10) % 11 === 0 || (numberAt(digits, 0, 9) % 11 === 10 && digits[9] === 0));
}

/** The birth number of Czechs and Slovaks: day of birth (women add 50 to the month) and a serial; ten digits divide by 11. */
export const czRodneCislo = defineDetector({
  id: 'cz-rodne-cislo',
  category: 'pii',
  region: 'CZ',
  references: ['https://www.mvcr.cz/clanek/rady-a-sluzby-dokumenty-rodne-cislo.aspx'],
  anchors: [
    { class: 'digits', runs: [6], atLeast: 9 },
    { class: 'digits', atLeast: 9, atMost: 10, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{6}\/?\d{3,4}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /\/\d{4}/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['rodné číslo', 'rodne cislo', 'rč', 'r.č.', 'rodného čísla', 'rodného čísla', 'birth number', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
