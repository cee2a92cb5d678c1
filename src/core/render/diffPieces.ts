import { htmlOf, type Group, type Piece } from './pieces.js';

/**
 * A change in the children of one element: at `at`, so many go and these come. Of those that go and those that come, the first and the first, the
 * second and the second … are one element, changed. `path` leads to the parent by the places of its ancestors among their siblings. All places are
 * those before any change, and splices come in the order of the page: apply them from the last to the first.
 */
export interface Splice {
  readonly path: readonly number[];
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

/** What has to be done to turn one page into another. Takes time in proportion to the pieces; what is equal is not written again. */
export function diffPieces(before: readonly Piece[], after: readonly Piece[]): Splice[] {
  const splices: Splice[] = [];
  diffLists(before, after, [], splices);
  return splices;
}

function diffLists(before: readonly Piece[], after: readonly Piece[], path: readonly number[], to: Splice[]): void {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const gone = before.slice(start, before.length - end);
  const fresh = after.slice(start, after.length - end);
  let from = 0;
  let at = 0;
  for (const [i, j] of [...kept(gone, fresh), [gone.length, fresh.length] as const]) {
    diffRun(gone.slice(from, i), fresh.slice(at, j), { path, at: start + from }, to);
    from = i + 1;
    at = j + 1;
  }
}

/** Pieces that both have, in the same order: how they are paired, by their places. */
function kept(gone: readonly Piece[], fresh: readonly Piece[]): (readonly [number, number])[] {
  if (gone.length < 2 && fresh.length < 2) return [];
  const places = new Map(gone.map((piece, i) => [htmlOf([piece]), i]));
  let last = -1;
  return fresh.flatMap((piece, j) => {
    const i = places.get(htmlOf([piece]));
    if (i === undefined || i <= last) return [];
    last = i;
    return [[i, j] as const];
  });
}

/** What stands between two pieces that were kept: the same pieces, changed, as far as there are as many. */
function diffRun(
  gone: readonly Piece[],
  fresh: readonly Piece[],
  { path, at }: { readonly path: readonly number[]; readonly at: number },
  to: Splice[],
): void {
  const paired = Math.min(gone.length, fresh.length);
  for (let i = 0; i < paired; i++) {
    const [one, other] = [gone[i], fresh[i]];
    if (!one || !other) continue;
    if (isSameFrame(one, other)) diffLists(one.pieces, (other as Group).pieces, [...path, at + i], to);
    else to.push({ path, at: at + i, remove: 1, insert: [htmlOf([other])] });
  }
  const rest = fresh.slice(paired).map(piece => htmlOf([piece]));
  if (gone.length > paired || rest.length > 0)
    to.push({ path, at: at + paired, remove: gone.length - paired, insert: rest });
}

function isSame(one: Piece | undefined, other: Piece | undefined): boolean {
  if (!one || !other) return false;
  if ('html' in one) return 'html' in other && one.html === other.html;
  return (
    isSameFrame(one, other) &&
    one.pieces.length === (other as Group).pieces.length &&
    one.pieces.every((piece, i) => isSame(piece, (other as Group).pieces[i]))
  );
}

function isSameFrame(one: Piece, other: Piece): one is Group {
  return !('html' in one) && !('html' in other) && one.open === other.open && one.close === other.close;
}

/** How the places of blocks changed: so many stay at the beginning, so many go, these come, and all behind them are shifted by start and line. */
export interface PlaceChange {
  readonly keep: number;
  readonly drop: number;
  readonly insert: readonly number[];
  readonly shift: readonly [number, number];
}

/** What changed between two lists of places; undefined when nothing did. */
export function diffPlaces(before: readonly number[], after: readonly number[]): PlaceChange | undefined {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return undefined;
  start -= start % 2;
  const offset = after.length - before.length;
  const shift = [(after.at(-2) ?? 0) - (before.at(-2) ?? 0), (after.at(-1) ?? 0) - (before.at(-1) ?? 0)] as const;
  const isShifted = (at: number): boolean => after[at + offset] === (before[at] ?? 0) + shift[at & 1 ? 1 : 0];
  let end = before.length;
  while (end - 2 >= start && end - 2 + offset >= start && isShifted(end - 1) && isShifted(end - 2)) end -= 2;
  return { keep: start / 2, drop: (end - start) / 2, insert: after.slice(start, end + offset), shift };
}

/** The places after a change. */
export function changePlaces(places: readonly number[], { keep, drop, insert, shift }: PlaceChange): number[] {
  const behind = places.slice(2 * (keep + drop));
  return [...places.slice(0, 2 * keep), ...insert, ...behind.map((place, i) => place + shift[i & 1 ? 1 : 0])];
}
