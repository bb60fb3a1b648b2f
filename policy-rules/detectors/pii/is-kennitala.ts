import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2) % 40) &&
    weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Day of birth, serial, check digit, century; firms add 40 to the day. */
export const isKennitala = defineDetector({
  id: 'is-kennitala',
  category: 'pii',
  region: 'IS',
  references: ['https://www.skra.is/folk/eg-i-thjodskra/um-kennitolur/'],
  anchors: [{ class: 'digits', atLeast: 10, atMost: 10, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])[0-7]\d{5}-?\d{3}[089](?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['kennitala', 'kennitölu', 'kt.', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
