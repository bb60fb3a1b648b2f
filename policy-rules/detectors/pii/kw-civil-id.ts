import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 1, 2), numberAt(digits, 3, 2), numberAt(digits, 5, 2)) &&
    11 - (weighted(digits, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === digits[11]
  );
}

/** Century, day of birth, serial, check digit. */
export const kwCivilId = defineDetector({
  id: 'kw-civil-id',
  category: 'pii',
  region: 'KW',
  references: ['https://www.paci.gov.kw/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[23]\d{11}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['civil id', 'الرقم المدني', 'البطاقة المدنية', 'kuwait', ...idWords],
  redactAs: 'NATIONAL-ID',
});
