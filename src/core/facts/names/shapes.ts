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
import { months, weekdays } from '../lexicon/months.js';
import { genericCapitals } from '../lexicon/ordinaryWords.js';
import type { Resolved } from './resolve.js';
import { isBarrier, isNumbered, rankWords, type Run } from './runs.js';
import type { Word } from './words.js';

/** A name found by its shape: what it is, and which words it takes. */
export interface Shape extends Run {
  readonly kind: 'organisation' | 'place' | 'name';
}

type Known = readonly (Resolved | undefined)[];

/**
 * The names in runs that end in, or begin with, a noun that says what they are: `Norvanian Space Agency`, `Strait of Norva`, `Northern Lights
 * Initiative`. The last such noun of a run counts: `Treasury Department Visitor Programme` is a programme. What is no more than a name of the tables is
 * left out.
 *
 * @param known for each word, what the tables found there; a country that merely stands before a name of a thing is left out of it.
 */
export function findShapes(words: readonly Word[], runs: readonly Run[], known: Known): Shape[] {
  const shapes: Shape[] = [];
  let from = 0;
  for (const run of runs) {
    from = Math.max(from, run.from);
    while (from < run.to) {
      const rest = { from, to: run.to };
      const shape = beginningShape(words, rest) ?? endingShape(words, rest, known);
      if (!shape) break;
      if (isNews(words, shape, known)) shapes.push(shape);
      from = Math.max(shape.to, from + 1);
    }
  }
  return shapes;
}

/** Nouns that, behind a country or body of the tables, name nothing new: `the U.S.-Norvania Alliance`, `the G20 Summit`. */
const plainNouns = new Set(
  'alliance coalition partnership summit presidency talks day agenda agreement treaty pact dialogue'.split(' '),
);

/** A country or body whose alliance or summit it is; not a capital, after which agreements are named. */
function isOwner(match: Resolved | undefined): boolean {
  const fact = match?.fact;
  return fact?.kind === 'organisation' || (fact?.kind === 'country' && fact.form !== 'capital');
}

/** Whether a shape says more than the tables do at its place. */
function isNews(words: readonly Word[], shape: Shape, known: Known): boolean {
  const first = known[shape.from];
  if (first && first.from <= shape.from && shape.to <= first.to) return false;
  const last = words[shape.to - 1];
  if (last && plainNouns.has(last.key)) {
    for (let at = shape.from; at < shape.to - 1; at++) if (words[at]?.key !== 'and' && !isOwner(known[at])) return true;
    return false;
  }
  // A service before a rank is part of the rank.
  const next = words[shape.to];
  return !(next && rankWords.has(next.key) && next.capital && next.gap === 'space' && shape.kind === 'organisation');
}

/** `Camp Humphreys`, `Fort Liberty`. */
function beginningShape(words: readonly Word[], { from, to }: Run): Shape | undefined {
  const first = words[from];
  const next = words[from + 1];
  if (!first || !next || from + 1 >= to || !placeBeginnings.has(first.key) || next.gap !== 'space') return undefined;
  if (headKind(words, from + 1, from)) return undefined;
  return { kind: 'place', from, to: from + 2 };
}

function endingShape(words: readonly Word[], run: Run, known: Known): Shape | undefined {
  for (let at = run.to - 1; at >= run.from; at--) {
    const kind = headKind(words, at, run.from);
    if (!kind) continue;
    const bound = known[at];
    if (bound && bound.from < at && !isNational(bound)) return undefined;
    const to = withComplement(words, at + 1, known);
    const from = withoutCountry(words, { from: run.from, to: at }, kind, known);
    const modified = at > from;
    if (to === at + 1 && (!modified || onlyGeneric(words, from, at))) continue;
    if (to > at + 1 && !modified && kind === 'place' && !placeNounsBeforeOf.has(words[at]?.key ?? '')) continue;
    return { kind, from, to };
  }
  return undefined;
}

/** A department or parliament that other countries have too: `the Irish Department of Justice` is not the United States'. */
function isNational({ entry }: Resolved): boolean {
  return entry.kind === 'organisation' ? entry.name.startsWith('U.S. ') || nationalBodies.has(entry.name) : false;
}

const nationalBodies = new Set([
  'National Security Council',
  'Home Office',
  'Cabinet Office',
  'House of Commons',
  'Foreign, Commonwealth & Development Office',
  'National Guard',
  'Joint Staff',
  'Self-Defense Forces',
  // `The Norvanian Red Cross` is a society of its own.
  'International Committee of the Red Cross',
]);

function headKind(words: readonly Word[], at: number, from: number): Shape['kind'] | undefined {
  const word = words[at];
  if (!word || word.upper) return word?.key === 'llc' ? 'organisation' : undefined;
  const before = at > from ? words[at - 1]?.key : undefined;
  if (before !== undefined && pairedPlaceHeads.has(`${before}|${word.key}`)) return 'place';
  if (placeNounsBeforeOf.has(word.key) && words[at + 1]?.text === 'of') return 'place';
  if (word.key === 'base') return undefined;
  // `the Biden Administration`, `the Norvan Government`: a person's or a country's
  if (word.key === 'administration' && !portfolioWords.has(before ?? '')) return undefined;
  if (organisationHeads.has(word.key) || (word.key === 'cross' && before === 'red')) return 'organisation';
  // `The House of Councillors`; not `the White House`.
  if (word.key === 'house' && before === undefined && words[at + 1]?.text === 'of') return 'organisation';
  if (nameHeads.has(word.key)) return 'name';
  return placeHeads.has(word.key) ? 'place' : undefined;
}

/** Heads that may have a city behind `of`; a company merely sits there. */
const headsOfCities = new Set(
  'university institute bank port treaty declaration convention college school chamber act bishop strait gulf bay province gate city'.split(
    ' ',
  ),
);

/** Behind which word the name ends, with `of the …`, `for …`, `on …` behind its noun. */
function withComplement(words: readonly Word[], start: number, known: Known): number {
  const number = words[start];
  if (number?.number === true && number.gap === 'space' && isNumbered(words[start - 1])) return start + 1;
  if (!headsWithComplement.has(words[start - 1]?.key ?? '') && !placeNounsBeforeOf.has(words[start - 1]?.key ?? ''))
    return start;
  if (words[start - 1]?.possessive === true) return start;
  let end = start;
  for (let round = 0; round < 3; round++) {
    const next = afterPreposition(words, end, round);
    if (next === undefined) break;
    if (isSubject(words, start, next, known)) break;
    if (known[next]?.entry.level === 'city' && !headsOfCities.has(words[start - 1]?.key ?? '')) break;
    // `The Conference on Tides in the Norvanian capital`
    if (isDemonym(known[next]) && words[next + 1]?.capital === false && words[next + 1]?.gap === 'space') break;
    const reached = complementEnd(words, next, headsWithFields.has(words[start - 1]?.key ?? ''));
    // In `the Office for Norvania’s Eastern District` the name goes on, or another begins.
    if (words[reached - 1]?.possessive === true && isNamePart(words[reached])) break;
    end = reached;
    if (words[end - 1]?.possessive === true) break;
  }
  return end;
}

/** In `he briefed the Council on the North`, of what it was told, and no part of its name: a region, and a point of the compass by itself. */
function isSubject(words: readonly Word[], start: number, next: number, known: Known): boolean {
  if (words[start]?.text !== 'on' || words[next - 1]?.text !== 'the') return false;
  if (!bodiesBriefed.has(words[start - 1]?.key ?? '')) return false;
  const isAlone = !(isNamePart(words[next + 1]) && words[next + 1]?.gap === 'space');
  return known[next]?.fact.kind === 'place' || (isAlone && pointsOfCompass.has(words[next]?.key ?? ''));
}

const bodiesBriefed = new Set(
  'council commission committee board assembly parliament congress ministry department'.split(' '),
);

const pointsOfCompass = new Set('north south east west northeast northwest southeast southwest'.split(' '));

function isDemonym(match: Resolved | undefined): boolean {
  return match?.fact.kind === 'country' && match.fact.form === 'demonym';
}

function afterPreposition(words: readonly Word[], at: number, round: number): number | undefined {
  const preposition = words[at];
  if (preposition?.gap !== 'space') return undefined;
  // `Centre of Excellence for Harbour Safety`
  const further = words[at - 1]?.key === 'excellence' ? ['of', 'in', 'for', 'on'] : ['of', 'in'];
  const allowed = round === 0 ? ['of', 'for', 'on', 'against'] : further;
  if (!allowed.includes(preposition.text)) return undefined;
  const next = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
  return isNamePart(words[next]) && words[next]?.gap === 'space' ? next : undefined;
}

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && word.capital && word.taken !== 'person' && !isDate(word);
}

/** `the Treasury Department on Thursday` */
function isDate(word: Word): boolean {
  return weekdays.has(word.key) || (months.has(word.key) && word.key !== 'may');
}

const mostComplementWords = 15;

/** Goes on over capitals, and over `, Labour, and Welfare` when these are fields of government. */
function complementEnd(words: readonly Word[], start: number, hasFields: boolean): number {
  let at = start + 1;
  while (at < Math.min(words.length, start + mostComplementWords)) {
    const word = words[at];
    if (!word || words[at - 1]?.possessive === true) break;
    if (isNamePart(word) && (word.gap === 'space' || word.gap === 'hyphen') && !endsComplement(word)) at++;
    else if (!hasFields) break;
    else if (word.gap === 'comma' && isField(word) && !namesBody(words, at)) at++;
    else if (
      (word.text === 'and' || word.text === '&') &&
      (word.gap === 'space' || word.gap === 'comma') &&
      isField(words[at + 1]) &&
      !beginsAnother(words[at + 2])
    )
      at += 2;
    else break;
  }
  return at;
}

/** `the Ministry of Health and Northern Lights Corporation` */
function beginsAnother(word: Word | undefined): boolean {
  return isNamePart(word) && word?.gap === 'space' && !isField(word);
}

/** `the Office of Management and Budget, National Economic Council`: behind the comma stands another body of the row. */
function namesBody(words: readonly Word[], from: number): boolean {
  for (let at = from + 1; at < from + 4; at++) {
    const word = words[at];
    if (!isNamePart(word) || word?.gap !== 'space') return false;
    if (headsWithFields.has(word.key) || word.key === 'board' || word.key === 'authority') return true;
  }
  return false;
}

/** Bodies and treaties whose names list fields. */
const headsWithFields = new Set(
  'ministry department office committee subcommittee council commission bureau directorate organization organisation agency convention treaty center centre'.split(
    ' ',
  ),
);

function isField(word: Word | undefined): boolean {
  return word !== undefined && word.capital && portfolioWords.has(word.key) && word.gap !== 'break';
}

/** What begins an office or an event ends a body's name: `the Council of Elders Speaker`. */
function endsComplement(word: Word): boolean {
  return isBarrier(word) || ['press', 'meeting', 'call', 'readout', 'visit'].includes(word.key);
}

/** `the French Resilience Plan` is the Resilience Plan; a body keeps its country, and so does `U.S.-Norvania Dialogue`. */
function withoutCountry(words: readonly Word[], { from, to }: Run, kind: Shape['kind'], known: Known): number {
  if (kind === 'organisation') return from;
  const country = known[from];
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
