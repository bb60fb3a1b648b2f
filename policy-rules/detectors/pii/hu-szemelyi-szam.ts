import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, mod11, numberAt, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const from = mod11(weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])) === digits[10];
  const back = mod11(weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1])) === digits[10];
  return isCalendarDay(numberAt(digits, 1, 2), numberAt(digits, 3, 2), numberAt(digits, 5, 2)) && (from || back);
}

/** Sex and century, day of birth, serial, check digit; the weights run the other way for those born since 1997. */
export const huSzemelyiSzam = defineDetector({
  id: 'hu-szemelyi-szam',
  category: 'pii',
  region: 'HU',
  references: ['https://hu.wikipedia.org/wiki/Szem%C3%A9lyi_sz%C3%A1m'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )[1-8][- ]?\d{6}[- ]?\d{4}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['személyi szám', 'személyi azonosító', 'szemelyi szam', ...idWords],
  redactAs: 'NATIONAL-ID',
});
