import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value).slice(-10);
  const day = numberAt(digits, 4, 2);
  return isCalendarDay(numberAt(digits, 0, 2), numberAt(digits, 2, 2), day > 60 ? day - 60 : day) && luhn(digits.join(''));
}

/** Day of birth, serial, a Luhn digit; a coordination number adds 60 to the day. */
export const sePersonnummer = defineDetector({
  id: 'se-personnummer',
  category: 'pii',
  region: 'SE',
  references: ['https://www.skatteverket.se/privat/folkbokforing/personnummer.4.3810a01c150939e893f18c29.html'],
  anchors: [
    { class: 'digits', runs: [6], atLeast: 6 },
    { class: 'digits', runs: [8], atLeast: 8 },
    { class: 'digits', atLeast: 6, atMost: 12, nearHotword: true },
  ],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:19|20)?\d{6}[-+]?\d{4}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : /[-+]/.test(value) ? 'weak-pass' : 'unknown'),
  hotwords: ['personnummer', 'personnr', 'pnr', 'samordningsnummer', 'swedish id', 'svenskt id', 'personal identity', ...idWords],
  redactAs: 'NATIONAL-ID',
});
