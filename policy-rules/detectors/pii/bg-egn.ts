import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, mod11, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2) % 20, numberAt(digits, 4, 2)) &&
    mod11(weighted(digits, [2, 4, 8, 5, 10, 9, 7, 3, 6]), 0) === digits[9]
  );
}

/** Day of birth (the century in the month), serial, check digit. */
export const bgEgn = defineDetector({
  id: 'bg-egn',
  category: 'pii',
  region: 'BG',
  references: [
    'https://bg.wikipedia.org/wiki/%D0%95%D0%B4%D0%B8%D0%BD%D0%B5%D0%BD_%D0%B3%D1%80%D0%B0%D0%B6%D0%B4%D0%B0%D0%BD%D1%81%D0%BA%D0%B8_%D0%BD%D0%BE%D0%BC%D0%B5%D1%80',
  ],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{10}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['егн', 'egn', 'единен граждански номер', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
