import type { Span } from './span.js';

/**
 * The partition point of some items, found by halving: the index of the first of which something holds, where it holds of all behind that one, too.
 * Where it holds of none, the end. Of ascending offsets, `offset >= at` finds the first at or behind a place; the one before what `offset > at` finds is
 * the last at or before it.
 *
 * @param items in such an order that it holds of none up to some place, and of all from there on.
 * @param holds is asked of few of them, as many as their count has binary digits at most.
 * @param from the index of the first item that counts.
 * @param to the index behind the last that counts.
 */
export function bisect<T>(
  items: ArrayLike<T>,
  holds: (item: T, index: number) => boolean,
  from = 0,
  to = items.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || holds(item, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Those of some things, in ascending order of their starts, that begin inside a span. */
export function beginningIn<T extends { readonly span: Span }>(things: readonly T[], { start, end }: Span): T[] {
  const from = bisect(things, ({ span }) => span.start >= start);
  return things.slice(
    from,
    bisect(things, ({ span }) => span.start >= end, from),
  );
}
