/** True for a day that the Gregorian calendar has; a year of two digits is taken for one of this century. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const full = year < 100 ? 2000 + year : year;
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(full, month, 0)).getUTCDate();
}
