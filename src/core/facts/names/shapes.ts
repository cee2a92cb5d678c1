import { portfolioWords } from '../lexicon/offices.js';
import {
  headsWithComplement,
  nameHeads,
  organisationHeads,
  pairedPlaceHeads,
  placeBeginnings,
  placeHeads,
  placeNounsBeforeOf,
} from '../lexicon/nameHeads.js';
import { genericCapitals } from '../lexicon/ordinaryWords.js';
import type { Resolved } from './resolve.js';
import type { Run } from './runs.js';
import type { Word } from './words.js';

/** A name found by its shape: what it is, and which words it takes. */
export interface Shape extends Run {
  readonly kind: 'organisation' | 'place' | 'name';
}

/**
 * The names in a run that end in, or begin with, a noun that says what they are: `Norvanian Space Agency`, `Strait of Norva`, `Northern Lights
 * Initiative`. The last such noun of a run counts: `Treasury Department Visitor Programme` is a programme.
 *
 * @param known what the tables found; a country that merely stands before a name of a thing is left out of it.
 */
export function findShapes(words: readonly Word[], run: Run, known: readonly Resolved[]): Shape[] {
  const shapes: Shape[] = [];
  let from = run.from;
  while (from < run.to) {
    const shape = beginningShape(words, from, run) ?? endingShape(words, { from, to: run.to }, known);
    if (!shape) break;
    shapes.push(shape);
    from = Math.max(shape.to, from + 1);
  }
  return shapes;
}

/** `Camp Humphreys`, `Fort Liberty`. */
function beginningShape(words: readonly Word[], from: number, run: Run): Shape | undefined {
  const first = words[from];
  const next = words[from + 1];
  if (!first || !next || from + 1 >= run.to || !placeBeginnings.has(first.key) || next.gap !== 'space')
    return undefined;
  if (headKind(words, from + 1, from)) return undefined;
  return { kind: 'place', from, to: from + 2 };
}

function endingShape(words: readonly Word[], run: Run, known: readonly Resolved[]): Shape | undefined {
  for (let at = run.to - 1; at >= run.from; at--) {
    const kind = headKind(words, at, run.from);
    if (!kind) continue;
    const to = withComplement(words, at + 1);
    const from = withoutCountry(words, { from: run.from, to: at }, kind, known);
    const modified = at > from;
    if (to === at + 1 && (!modified || onlyGeneric(words, from, at))) continue;
    if (to > at + 1 && !modified && kind === 'place' && !placeNounsBeforeOf.has(words[at]?.key ?? '')) continue;
    return { kind, from, to };
  }
  return undefined;
}

function headKind(words: readonly Word[], at: number, from: number): Shape['kind'] | undefined {
  const word = words[at];
  if (!word || word.upper) return word?.key === 'llc' ? 'organisation' : undefined;
  const before = at > from ? words[at - 1]?.key : undefined;
  if (before !== undefined && pairedPlaceHeads.has(`${before}|${word.key}`)) return 'place';
  if (placeNounsBeforeOf.has(word.key) && words[at + 1]?.text === 'of') return 'place';
  if (word.key === 'base') return undefined;
  if (organisationHeads.has(word.key)) return 'organisation';
  if (nameHeads.has(word.key)) return 'name';
  return placeHeads.has(word.key) ? 'place' : undefined;
}

/** Behind which word the name ends, with `of the …`, `for …`, `on …` behind its noun. */
function withComplement(words: readonly Word[], start: number): number {
  if (!headsWithComplement.has(words[start - 1]?.key ?? '') && !placeNounsBeforeOf.has(words[start - 1]?.key ?? ''))
    return start;
  if (words[start - 1]?.possessive === true) return start;
  let end = start;
  for (let round = 0; round < 3; round++) {
    const next = afterPreposition(words, end, round);
    if (next === undefined) break;
    end = complementEnd(words, next);
    if (words[end - 1]?.possessive === true) break;
  }
  return end;
}

function afterPreposition(words: readonly Word[], at: number, round: number): number | undefined {
  const preposition = words[at];
  if (preposition?.gap !== 'space') return undefined;
  const allowed = round === 0 ? ['of', 'for', 'on', 'against'] : ['of'];
  if (!allowed.includes(preposition.text)) return undefined;
  const next = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
  return isNamePart(words[next]) && words[next]?.gap === 'space' ? next : undefined;
}

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && word.capital && word.taken !== 'person';
}

/** Goes on over capitals, and over `, Labour, and Welfare` when these are fields of government. */
function complementEnd(words: readonly Word[], start: number): number {
  let at = start + 1;
  while (at < words.length) {
    const word = words[at];
    if (!word || words[at - 1]?.possessive === true) break;
    if (isNamePart(word) && (word.gap === 'space' || word.gap === 'hyphen') && !endsComplement(word)) at++;
    else if (word.gap === 'comma' && isField(word)) at++;
    else if (
      (word.text === 'and' || word.text === '&') &&
      (word.gap === 'space' || word.gap === 'comma') &&
      isField(words[at + 1])
    )
      at += 2;
    else break;
  }
  return at;
}

function isField(word: Word | undefined): boolean {
  return word !== undefined && word.capital && portfolioWords.has(word.key) && word.gap !== 'break';
}

/** `the Ministry of Defence Norvan Secretary`: what begins an office ends a body's name. */
function endsComplement(word: Word): boolean {
  return [
    'secretary',
    'minister',
    'president',
    'spokesperson',
    'spokesman',
    'spokeswoman',
    'press',
    'director',
    'meeting',
    'assistant',
    'deputy',
  ].includes(word.key);
}

/** `the French Resilience Plan` is the Resilience Plan; a body keeps its country, and so does `U.S.-Norvania Dialogue`. */
function withoutCountry(
  words: readonly Word[],
  { from, to }: Run,
  kind: Shape['kind'],
  known: readonly Resolved[],
): number {
  if (kind === 'organisation') return from;
  const country = known.find(match => match.from === from);
  if (country?.fact.kind !== 'country' || country.to >= to) return from;
  return words[country.to]?.gap === 'space' ? country.to : from;
}

function onlyGeneric(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || !genericCapitals.has(word.key)) return false;
  }
  return true;
}
