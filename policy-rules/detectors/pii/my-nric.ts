import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2));
}

/** Day of birth, place of birth, serial, with hyphens between. */
export const myNric = defineDetector({
  id: 'my-nric',
  category: 'pii',
  region: 'MY',
  references: ['https://www.jpn.gov.my/'],
  anchors: [
    { class: 'digits', runs: [6], atLeast: 12 },
    { class: 'digits', atLeast: 12, atMost: 12, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{6}-?(?:0[1-9]|[1-5]\d|6[0-8]|7[124-9]|8[2-9]|9[0-389])-?\d{4}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : /-..-/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['nric', 'mykad', 'kad pengenalan', 'malaysia', ...idWords],
  redactAs: 'NATIONAL-ID',
});
