import { exact } from './exact.js';

/** How a figure follows from others: by adding, taking away, as a share or as a change, the last two in per cent. */
export type Reckoning = 'sum' | 'difference' | 'share' | 'growth' | 'decline';

/** A figure reckoned from others. */
export interface Derivation {
  readonly how: Reckoning;
  readonly value: number;
  /** The indexes of the figures, in the order of the reckoning: the part before the whole, the old before the new. */
  readonly of: readonly number[];
}

/** More figures are not tried with one another. */
export const mostFigures = 30;

/** The sums and differences of every two figures, and the sums of several in a row. */
export function amountsFrom(figures: readonly number[]): Derivation[] {
  const found = pairs(figures).flatMap(([a, b]): Derivation[] => {
    const [x = 0, y = 0] = [figures[a], figures[b]];
    const difference: Derivation =
      x >= y
        ? { how: 'difference', value: exact(x - y), of: [a, b] }
        : { how: 'difference', value: exact(y - x), of: [b, a] };
    return [{ how: 'sum', value: exact(x + y), of: [a, b] }, difference];
  });
  if (figures.length <= 2 || figures.length > mostFigures) return found;
  return [...found, ...rowsOf(figures)];
}

/** So many figures that stand one behind the other are added up, besides all of them. */
const longestRow = 8;

/** The sums of three figures and more that stand one behind the other. */
function rowsOf(figures: readonly number[]): Derivation[] {
  const found: Derivation[] = [];
  for (let from = 0; from < figures.length - 2; from++) {
    let value = 0;
    for (let to = from; to < figures.length && (from === 0 || to < from + longestRow); to++) {
      value = exact(value + (figures[to] ?? 0));
      const isTold = to > from + 1 && (to < from + longestRow || to === figures.length - 1);
      if (isTold) found.push({ how: 'sum', value, of: figures.slice(from, to + 1).map((_, at) => from + at) });
    }
  }
  return found;
}

/** Of every two figures, the share of the smaller in the larger and the change from the one named first to the other, in per cent. */
export function percentagesFrom(figures: readonly number[]): Derivation[] {
  return pairs(figures).flatMap(([a, b]): Derivation[] => {
    const [x = 0, y = 0] = [figures[a], figures[b]];
    if (x <= 0 || y <= 0 || x === y) return [];
    const share: Derivation =
      x < y ? { how: 'share', value: (x / y) * 100, of: [a, b] } : { how: 'share', value: (y / x) * 100, of: [b, a] };
    const change = ((y - x) / x) * 100;
    return [share, { how: change > 0 ? 'growth' : 'decline', value: Math.abs(change), of: [a, b] }];
  });
}

/** The indexes of every two figures, at most {@link mostFigures}. */
function pairs(figures: readonly number[]): (readonly [number, number])[] {
  const count = Math.min(figures.length, mostFigures);
  const found: (readonly [number, number])[] = [];
  for (let a = 0; a < count; a++) for (let b = a + 1; b < count; b++) found.push([a, b]);
  return found;
}
