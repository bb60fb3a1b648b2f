import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt } from '../../checks/digits.ts';
import { idWords, socialWords, taxWords } from '../../checks/identity-words.ts';
import { luhn } from '../../checks/luhn.ts';
import { verhoeff } from '../../checks/verhoeff.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  return (
    isCalendarDay(numberAt(digits, 0, 4), numberAt(digits, 4, 2), numberAt(digits, 6, 2)) &&
    luhn(value.slice(0, 12)) &&
    verhoeff([...digits.slice(0, 11), digits[12] ?? 0])
  );
}

/** Day of birth, serial, a Luhn digit and a Verhoeff digit. */
export const luMatricule = defineDetector({
  id: 'lu-matricule',
  category: 'pii',
  region: 'LU',
  references: ['https://guichet.public.lu/'],
  anchors: [{ class: 'digits', atLeast: 13, atMost: 13, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])(?:18|19|20)\d{11}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['matricule', 'numéro de matricule', 'luxemb', ...idWords, ...taxWords, ...socialWords],
  redactAs: 'NATIONAL-ID',
});
