import { isCalendarDay } from './calendar-day.ts';
import { mod11, numberAt, weighted } from './digits.ts';

/** The 13 digits that Yugoslavia gave out and its successors still do: day of birth, region, serial, check digit. */
export function isJmbg(digits: readonly number[]): boolean {
  const year = numberAt(digits, 4, 3);
  return (
    digits.length === 13 &&
    isCalendarDay(year < 800 ? 2000 + year : 1000 + year, numberAt(digits, 2, 2), numberAt(digits, 0, 2)) &&
    mod11(11 - (weighted(digits, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) === digits[12]
  );
}
