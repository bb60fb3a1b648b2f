import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2) % 20, numberAt(digits, 4, 2)) &&
    weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
  );
}

/** Day of birth (the century in the month), serial, check digit. */
export const plPesel = defineDetector({
  id: 'pl-pesel',
  category: 'pii',
  region: 'PL',
  references: ['https://www.gov.pl/web/gov/czym-jest-numer-pesel'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{11}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['pesel', 'numer ewidencyjny', 'dowód osobisty', 'nr ewid', 'polish national', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
