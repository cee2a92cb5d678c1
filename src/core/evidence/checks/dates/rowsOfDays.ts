import type { DateFact } from '../../../facts/types.js';
import { compatible, datesOf } from './sourceDates.js';
import type { DateParts, KnownDates, StatedDate } from './sourceDates.js';

/** A row of days of the sources that begins or ends as the draft's does, and not both. */
export interface OtherRow {
  readonly by: StatedDate;
  /** The draft's words with the source's day; undefined where it is of another month. */
  readonly right: string | undefined;
}

/**
 * Finds the sources' row of days in the place of the draft's: `8 to 11 May`, where they have `8th to 10th May`. That the release came out on the
 * 11th bears out no end of a visit; that a sentence tells of something on that day does.
 */
export function otherRow(fact: DateFact, { stated, released, fill }: KnownDates): OtherRow | undefined {
  const [first, last] = datesOf(fact).map(fill);
  if (first?.day == null || last?.day == null) return undefined;
  let found: { readonly by: StatedDate; readonly wrong: DateParts; readonly right: DateParts } | undefined;
  for (const by of stated.all) {
    const row = by.fact.kind === 'date' && by.fact.until && by.fact.day !== null ? datesOf(by.fact).map(fill) : [];
    const [start, end] = row;
    if (!start || end?.day == null) continue;
    const [isStart, isEnd] = [compatible(first, start), compatible(last, end)];
    if (isStart && isEnd) return undefined;
    if (isStart) found ??= { by, wrong: last, right: end };
    if (isEnd) found ??= { by, wrong: first, right: start };
  }
  if (!found) return undefined;
  const { by, wrong, right } = found;
  const isTold = stated.all.some(one => !isPartOfRow(one) && compatible(one.full, wrong) && one.full.day !== null);
  if (isTold && !released.some(one => compatible(one, wrong))) return undefined;
  return { by, right: wrong.month === right.month ? withDay(fact.text, wrong, right, wrong === last) : undefined };
}

function isPartOfRow({ fact }: StatedDate): boolean {
  return fact.kind === 'date' && fact.until !== undefined;
}

/** The words of a row with another day at its end, or at its beginning. */
function withDay(
  text: string,
  { day: wrong }: DateParts,
  { day: right }: DateParts,
  isLast: boolean,
): string | undefined {
  const places = Array.from(text.matchAll(new RegExp(`(?<!\\d)0?${wrong}(?!\\d)`, 'g')));
  const place = isLast ? places.at(-1) : places[0];
  if (!place) return undefined;
  return text.slice(0, place.index) + String(right) + text.slice(place.index + place[0].length);
}
