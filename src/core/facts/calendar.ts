/** A calendar day, `2025-05-31`. */
export type IsoDate = string;

/** Writes a day as ISO 8601; undefined when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  return isDay(year, month, day) ? `${year}-${monthDay(month, day)}` : undefined;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has a day, in years of four digits. */
export function isDay(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeapYear(year) ? 29 : monthLengths[month - 1];
  return length !== undefined && day >= 1 && day <= length && year >= 1000 && year <= 9999;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether a text is a day that the calendar has, written `2025-05-31`. */
export function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** The day so many days after another; negative numbers go back. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(Date.parse(date) + days * 86_400_000);
  return moved.toISOString().slice(0, 10);
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** Month and day as a yearless date, `10-23`. */
export function monthDay(month: number, day: number): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
