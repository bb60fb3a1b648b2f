/** A policy's effective date in words. A calendar date has no time zone, so it is read and written in UTC. */
export function effectiveDate(isoDate: string, locale: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return Number.isNaN(date.valueOf()) ? isoDate : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** True where the calendar date has come, as this device's calendar tells it. */
export function isInForce(isoDate: string, now: Date = new Date()): boolean {
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  return isoDate <= today;
}

/** A moment as a date with its time. */
export function dateAndTime(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A moment of today as a time, any other as a date with its time. */
export function momentIn(at: number, locale: string, now: Date = new Date()): string {
  const sameDay = new Date(at).toDateString() === now.toDateString();
  return sameDay ? new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at) : dateAndTime(at, locale);
}
