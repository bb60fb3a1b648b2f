import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), numberAt(digits, 4, 2)) && luhn(value);
}

/** Day of birth, sex, citizenship, a Luhn digit. */
export const zaId = defineDetector({
  id: 'za-id',
  category: 'pii',
  region: 'ZA',
  references: ['https://www.dha.gov.za/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?<!\d )\d{6} ?\d{4} ?[0-2][89]\d(?![\w\u00c0-\u052f/\\-]|[. ]\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['south african', 'sa id', 'rsa id', 'identiteitsnommer', 'id no', 'resident number', ...idWords],
  redactAs: 'NATIONAL-ID',
});
