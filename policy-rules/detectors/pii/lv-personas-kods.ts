import { isCalendarDay } from '../../checks/calendar-day.ts';
import { digitsOf, numberAt, weighted } from '../../checks/digits.ts';
import { idWords, taxWords } from '../../checks/identity-words.ts';
import { defineDetector } from '../../engine/detector.ts';

/** True where the check holds. */
function isValid(value: string): boolean {
  const digits = digitsOf(value);
  if (numberAt(digits, 0, 2) >= 32) return numberAt(digits, 0, 2) < 40;
  const check = (((1101 - weighted(digits, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) + 11) % 11;
  return isCalendarDay(numberAt(digits, 4, 2), numberAt(digits, 2, 2), numberAt(digits, 0, 2)) && check % 10 === digits[10];
}

/** Day of birth and a serial with a check digit; since 2017 it begins with 32 and says nothing. */
export const lvPersonasKods = defineDetector({
  id: 'lv-personas-kods',
  category: 'pii',
  region: 'LV',
  references: ['https://www.pmlp.gov.lv/'],
  anchors: [{ class: 'digits', atLeast: 11, atMost: 11, nearHotword: true }],
  pattern: /(?<![\w\u00c0-\u052f./\\-])\d{6}-?\d{5}(?![\w\u00c0-\u052f/\\-]|\.\d)/,
  checkName: 'check-digit',
  check: (value) => (!isValid(value) ? 'fail' : 'unknown'),
  hotwords: ['personas kods', 'personas kodu', 'p.k.', 'latvian', ...idWords, ...taxWords],
  redactAs: 'NATIONAL-ID',
});
