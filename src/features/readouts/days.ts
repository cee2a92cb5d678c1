/** The day on the writer's calendar, `2025-05-31`. */
export function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The moment as a record states it, to the second in UTC: `2025-06-01T09:12:00Z`. */
export function utcSecond(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}
