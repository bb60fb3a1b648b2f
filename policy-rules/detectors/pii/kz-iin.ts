import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const check = first < 10 ? first : weighted(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2)) && check === digits[11];
}

/** Day of birth, century and sex, serial, check digit. */
export const kzIin = defineDetector({
  id: 'kz-iin',
  category: 'pii',
  region: 'KZ',
  references: ['https://egov.kz/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{12}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['иин', 'жсн', 'iin', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
