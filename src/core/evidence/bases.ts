import type { Fact } from '../facts/types.js';
import { entryFor, keyOf, stateBehindCity } from '../facts/names/table.js';
import type { Span } from '../text/span.js';
import { longestList } from './places.js';
import type { Passage } from './types.js';

/** A name and the place beside it: `Vellin Works of Marlow`, `Marlow-based Vellin Works`. */
export interface Based {
  readonly name: string;
  readonly nameSpan: Span;
  readonly place: string;
  readonly placeSpan: Span;
  /** The state or country behind the place, by its name: `Ohio`, in `Marlow, Ohio`. */
  readonly state: string | undefined;
  /**
   * Whether it is said where the one is from. `In` may say where something happens; and of a row before one place, the first may be from elsewhere.
   */
  readonly sure: boolean;
}

/** Behind a name; a full stop belongs to short forms alone. */
const word = "(?:(?:Inc|Corp|Co|Ltd|St|Ste|Jr|Sr|Bros|\\p{Lu})\\.|[\\p{Lu}\\d][\\p{L}\\d&’'-]*)";
const form = '(?:,?\\s(?:Inc|Corp|Co|Ltd|LLC|LLP|L\\.P|L\\.L\\.C|PLC|Jr)\\.?(?!\\p{L}))';
const nameBefore = new RegExp(`(?<![\\p{L}\\d’'.&-])${word}(?:(?:\\s(?:&\\s)?)${word}){0,6}${form}?$`, 'u');
const placeBehind = /^(?:(?:St|Ft|Mt)\.\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}(?![\p{L}’'-])/u;
const wider = /^,\s((?:\p{Lu}\.){2}|\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{L}+)?)/u;

/** Where a place may begin behind a name. */
const linkEnd = /(?:(?<!\p{L})(?:of|in|at|from)|,)\s(?=\p{Lu})|\s\((?=\p{Lu})/gu;
/** Between a name and its place. A comma alone stands before a place that has its state behind it. */
const linkBefore =
  /(?:,?(?:\s(both|all))?\sof\s|,(?:\s(both|all))?\sfrom\s|,?\s(?:which\sis\s|is\s)?(?:based|headquartered)\s(?:in|at)\s|\s(?:in|at)\s|,\s|\s\()$/u;
/** So long is one, in code units. */
const longestLink = 40;
/** By which most sentences are passed over. */
const somePlaceFirst = /-based\s|(?:company|firm|contractor|start-?up|shipyard|maker)\s\p{Lu}/u;
/** A place before its body. */
const placeFirst =
  /(?<![\p{L}’'-])(?!The\s)(\p{Lu}[\p{L}’']*(?:[\s-]\p{Lu}[\p{L}’']*){0,2})(?:-based(?:\s\p{Ll}+){0,2}|\s(?:company|firm|contractor|start-?up|shipyard|maker))\s(?=\p{Lu})/gu;
const nameBehind = new RegExp(`^${word}(?:(?:\\s(?:&\\s)?)${word}){0,6}${form}?`, 'u');
/** Where a body or a ship is at home, told of it further on: `The Vellin Works is a small yard, based in Marlow`. */
const further =
  /\s(?:based|headquartered|homeported|has\sits\s(?:home\sport|headquarters|head\soffice|seat))\s(?:in|at)\s(?=\p{Lu})/gu;
const nameFurther = new RegExp(
  `(?<![\\p{L}\\d’'.&-])(${word}(?:(?:\\s(?:&\\s)?)${word}){0,6}${form}?)(?:,?\\s(?:is|was|measures)\\s|,\\s)[^\\p{Lu};:]{1,60}$`,
  'u',
);
/** What stands between a name and its place: somebody's age, or the letters of a body: `Ana Lind, 41, of Marlow`, `Vellin Works (VW), Marlow, Ohio`. */
const between = /(?:,\s\d{1,3}|\s\(\p{Lu}[\p{L}&]{1,9}\))$/u;
/** Behind a place, that it is one of several. */
const otherPlace = /^(?:,\s\p{Lu}[\p{L}. ]{1,24})?,?\sand\s(?:of\s)?\p{Lu}/u;
/** Between two of a row. */
const joint = /(?:,\s|,?\s(?:and|&)\s)$/;

/** So far before a place its body's name begins, in code units. */
const farthest = 90;
/** So many of a row are read. */
const longestRow = 8;

/** The names of a sentence that have a place beside them, in no order. Linear. */
export function basesIn(passage: Passage): Based[] {
  const { text, span, facts } = passage;
  if (facts.length > longestList) return [];
  const found: Based[] = [];
  const add = (name: Written, place: Placed, sure: boolean): void => {
    const [nameSpan, placeSpan] = [name, place].map(({ at, text: { length } }) => ({
      start: span.start + at,
      end: span.start + at + length,
    }));
    if (nameSpan && placeSpan)
      found.push({ name: name.text, nameSpan, place: place.text, placeSpan, state: place.state, sure });
  };
  for (const { 0: all, index: at } of text.matchAll(linkEnd)) {
    const end = at + all.length;
    const place = placeAt(text, end);
    if (!place || ((all === ', ' || all === ' (') && place.state === undefined) || isNoPlace(passage, place)) continue;
    const [link = '', ofThem, together = ofThem] =
      linkBefore.exec(text.slice(Math.max(0, end - longestLink), end)) ?? [];
    if (link === '') continue;
    const index = end - link.length;
    const row = rowBefore(text, index);
    // `Vellin Works and Harrow, of Marlow and Ester`: each has its own place.
    const isShared =
      row.length > 1 && otherPlace.test(text.slice(end + place.text.length, end + place.text.length + 40));
    const sure = !isShared && !/^\s(?:in|at)\s$/.test(link);
    for (const [at, one] of row.entries()) {
      if (at === 0 || together === 'all' || (together === 'both' && at === 1)) add(one, place, sure);
      else add(one, place, false);
    }
  }
  for (const { 0: all, index } of text.matchAll(further)) {
    const place = placeAt(text, index + all.length);
    const from = Math.max(0, index - farthest);
    const before = text.slice(from, index);
    const name = nameFurther.exec(before) ?? (all.startsWith('has', 1) ? nameBefore.exec(before) : null);
    if (place && name) add({ text: name[1] ?? name[0], at: from + name.index }, place, true);
  }
  for (const { 0: all, 1: written = '', index } of somePlaceFirst.test(text) ? text.matchAll(placeFirst) : []) {
    const name = nameBehind.exec(text.slice(index + all.length, index + all.length + farthest))?.[0];
    if (name !== undefined)
      add({ text: name, at: index + all.length }, { text: written, at: index, state: undefined }, true);
  }
  const sure = new Set(found.filter(one => one.sure).map(one => one.nameSpan.start));
  // Who has a place right beside it is of no other that the row ends with.
  return found.filter(one => one.sure || !sure.has(one.nameSpan.start));
}

/** A country is held against the source as such, and what is named after a place is no place. */
function isNoPlace({ facts, span: all }: Passage, { at, text: { length } }: Placed): boolean {
  const start = all.start + at;
  return facts.some(({ kind, span }) => noPlaces.has(kind) && span.start < start + length && start < span.end);
}

const noPlaces: ReadonlySet<Fact['kind']> = new Set(['country', 'organisation', 'person', 'office', 'date', 'acronym']);

interface Written {
  readonly text: string;
  readonly at: number;
}

interface Placed extends Written {
  readonly state: string | undefined;
}

function placeAt(text: string, at: number): Placed | undefined {
  const place = placeBehind.exec(text.slice(at, at + 60))?.[0];
  if (place === undefined) return undefined;
  const behind = wider.exec(text.slice(at + place.length, at + place.length + 30))?.[1];
  return { text: place, at, state: behind === undefined ? undefined : stateOf(behind) };
}

function stateOf(written: string): string | undefined {
  const key = keyOf(written);
  const entry = entryFor(key);
  return stateBehindCity(key) ?? (entry?.kind === 'country' ? entry.name : undefined);
}

/** The name before a place, and those that stand in a row with it, from the last on. */
function rowBefore(text: string, end: number): Written[] {
  const row: Written[] = [];
  let to = end;
  while (row.length < longestRow) {
    const before = text.slice(Math.max(0, to - farthest), to).replace(between, '');
    const name = nameBefore.exec(before)?.[0];
    if (name === undefined) break;
    const at = Math.max(0, to - farthest) + before.length - name.length;
    row.push({ text: name, at });
    const joined = joint.exec(text.slice(Math.max(0, at - 8), at))?.[0];
    if (joined === undefined) break;
    to = at - joined.length;
  }
  return row;
}
