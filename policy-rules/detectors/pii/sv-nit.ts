import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 8, 2), numberAt(digits, 6, 2), numberAt(digits, 4, 2));
}

/** Municipality, day of birth, serial, check digit, with hyphens between. */
export const svNit = defineDetector({
  id: 'sv-nit',
  category: 'pii',
  region: 'SV',
  references: ['https://www.mh.gob.sv/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 4, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[019]\d{3}-\d{6}-\d{3}-\d(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nit', 'identificación tributaria', 'salvador', ...taxWords],
  redactAs: 'TAX-ID',
});
