import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the parts are possible ones. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  const day = digits.length === 12 ? numberAt(digits, 4, 3) : numberAt(digits, 2, 3);
  return day % 500 >= 1 && day % 500 <= 366 && day < 867;
}

/** Year and day of the year (women add 500), serial; nine digits with a letter, or twelve. */
export const lkNic = defineDetector({
  id: 'lk-nic',
  category: 'pii',
  region: 'LK',
  references: ['https://www.drp.gov.lk/'],
  anchors: [{ class: 'digits', atLeast: 9, atMost: 12, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:\d{9}[VX]|(?:19|20)\d{10})(?![\w\u00c0-\u052f/\\-]|\.\d)/i,
  checkName: 'plausible-parts',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['nic', 'sri lanka', ...idWords],
  redactAs: 'NATIONAL-ID',
});
