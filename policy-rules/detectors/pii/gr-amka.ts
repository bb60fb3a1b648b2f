import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, socialWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2)) && luhn(value);
}

/** Day of birth, serial, a Luhn digit. */
export const grAmka = defineDetector({
  id: 'gr-amka',
  category: 'pii',
  region: 'GR',
  references: ['https://www.amka.gr/'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{11}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['αμκα', 'amka', 'αριθμός μητρώου κοινωνικής', ...socialWords, ...idWords],
  redactAs: 'SOCIAL-NUMBER',
});
