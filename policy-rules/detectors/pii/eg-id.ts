import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 1, 2), numberAt(digits, 3, 2), numberAt(digits, 5, 2)) &&
    numberAt(digits, 7, 2) >= 1 &&
    numberAt(digits, 7, 2) <= 88
  );
}

/** Century, day of birth, governorate, serial. */
export const egId = defineDetector({
  id: 'eg-id',
  category: 'pii',
  region: 'EG',
  references: ['https://moi.gov.eg/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 14, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[23]\d{13}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['الرقم القومي', 'رقم قومي', 'egypt', 'بطاقة الرقم', ...idWords],
  redactAs: 'NATIONAL-ID',
});
