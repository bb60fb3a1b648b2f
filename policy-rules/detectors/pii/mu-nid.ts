import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return isCalendarDay(numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2));
}

/** The first letter of the name, day of birth, serial, check character. */
export const muNid = defineDetector({
  id: 'mu-nid',
  category: 'pii',
  region: 'MU',
  references: ['https://mnis.govmu.org/'],
  anchors: [{ class: 'digits', atLeast: 12, atMost: 13, nearHotword: true, back: { over: 'word', max: 1, min: 1 } }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[A-Z]\d{12}[A-Z\d](?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['mauritius', 'mauritian', 'nic', ...idWords],
  redactAs: 'NATIONAL-ID',
});
