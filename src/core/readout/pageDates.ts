import { findDates } from '../facts/dates.js';
import type { Line } from './lines.js';
import { fullDate } from './released.js';
import type { IsoDate, Stated } from './types.js';

/** Longer lines of a page are disclaimers and comments. */
const longestLine = 160;

/**
 * The dates in full that a page prints around the release, in the order of the text.
 *
 * @param furniture the page's own lines.
 * @param heads dates on lines of their own above the body.
 * @param released the release's own day, which is none of them wherever it stands.
 */
export function findPageDates(
  furniture: readonly Line[],
  heads: readonly Stated<IsoDate>[],
  released: Stated<IsoDate> | null,
): Stated<IsoDate>[] {
  const printed = furniture.filter(line => line.text.length <= longestLine).flatMap(datesIn);
  return [...printed, ...heads]
    .filter(date => date.value !== released?.value)
    .sort((a, b) => a.span.start - b.span.start);
}

function datesIn(line: Line): Stated<IsoDate>[] {
  return findDates(line.text).flatMap(date => {
    const value = fullDate(date);
    const span = { start: line.span.start + date.span.start, end: line.span.start + date.span.end };
    return value === undefined ? [] : [{ value, span }];
  });
}
