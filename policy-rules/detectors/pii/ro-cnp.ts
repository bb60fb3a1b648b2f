import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, mod11, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 1, 2), numberAt(digits, 3, 2), numberAt(digits, 5, 2)) &&
    mod11(weighted(digits, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]), 1) === digits[12]
  );
}

/** Sex and century, day of birth, county, serial, check digit. */
export const roCnp = defineDetector({
  id: 'ro-cnp',
  category: 'pii',
  region: 'RO',
  references: ['https://ro.wikipedia.org/wiki/Cod_numeric_personal_(Rom%C3%A2nia)'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[1-9]\d{12}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['cnp', 'cod numeric personal', 'codul numeric', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
