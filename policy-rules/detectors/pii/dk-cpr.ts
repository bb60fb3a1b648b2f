import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2));
}

/** Day of birth and four digits; the old check digit has not been kept since 2007. */
export const dkCpr = defineDetector({
  id: 'dk-cpr',
  category: 'pii',
  region: 'DK',
  references: ['https://cpr.dk/cpr-systemet/opbygning-af-cpr-nummeret'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{6}[- ]?\d{4}(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['cpr', 'cpr-nummer', 'personnummer', 'cpr nr', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
