import type { Span } from '../../text/span.js';
import { textAt } from '../../text/span.js';
import { monthDay } from '../calendar.js';
import type { DateFact } from '../types.js';

/** The parts of a date that a text states; null for what it leaves out. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Makes the fact of a date, or of a span of days with `until` as its last. */
export function dateFact(text: string, span: Span, parts: DateParts, until?: DateParts): DateFact {
  const normalised = until ? `${normalDate(parts)}/${normalDate(until)}` : normalDate(parts);
  return { kind: 'date', span, text: textAt(text, span), normalised, ...parts, ...(until && { until }) };
}

/** `2025-05-31`; a yearless day is `05-31`, a month `2025-05`, a yearless month `--05` (as ISO 8601 once wrote it), a year `2025`. */
function normalDate({ year, month, day }: DateParts): string {
  if (month === null) return String(year ?? '');
  if (day === null) return `${year ?? '-'}-${String(month).padStart(2, '0')}`;
  return year === null ? monthDay(month, day) : `${year}-${monthDay(month, day)}`;
}
