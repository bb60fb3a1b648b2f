import { isCalendarDay } from './calendar-day.ts';
import { numberAt, weighted } from './digits.ts';

/** The 11 digits of Estonia and Lithuania: century and sex, day of birth, serial, a check digit in two rounds. */
export function isBalticCode(digits: readonly number[]): boolean {
  const first = weighted(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  const second = weighted(digits, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  const check = first < 10 ? first : second % 10;
  const century = digits[0] ?? 0;
  return (
    digits.length === 11 &&
    century >= 1 &&
    century <= 8 &&
    isCalendarDay(1800 + 100 * ((century - 1) >> 1) + numberAt(digits, 1, 2), numberAt(digits, 3, 2), numberAt(digits, 5, 2)) &&
    check === digits[10]
  );
}
