import type { Fact, NumberFact } from '../../../facts/types.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { longestPage } from '../../sourcePage.js';
import { pluralOf } from './uncounted.js';

/** A row of fewer things is no more telling than any two words with an “and” between them. */
const least = 3;
/** So many code units before and behind a word for things their row is read. */
const reach = 400;
/** So many points of a list are not as many as something else by chance. */
const telling = 10;
/** The row of so many words is looked for in one source. */
const mostNouns = 60;

/**
 * Whether a number is how many things the sources name in a row or a list without counting them: the `four resolutions` of `Resolutions 11, 14, 20 and
 * 31`, the `three regions` of `the Bay, Marl and North Tellin regions`, the `15 companies` that stand one below the other.
 *
 * @param isCounted whether a source counts the same in its own words: then the number of points in a list says nothing of it.
 */
export function isCountOfListed(comparison: Comparison, fact: Fact, isCounted: boolean): boolean {
  if (fact.kind !== 'number' || fact.ordinal || fact.max !== undefined || fact.noun === null) return false;
  if (fact.value < least || unitSizes.has(fact.noun)) return false;
  return countsOf(comparison)(fact).has(fact.value) || (!isCounted && isCountOfPoints(comparison, fact, fact.noun));
}

/** `Six others get $1 million apiece`: how often a sentence of a source has that sum. */
export function isCountOfEach({ contexts }: Comparison, { passage }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.ordinal || fact.value < least || !/\b(?:apiece|each)\b/.test(passage.text))
    return false;
  const sum = passage.facts.find(one => one.kind === 'money' && one.span.start > fact.span.end);
  if (!sum) return false;
  return contexts.some(
    ({ passage: there }) => there.facts.filter(({ normalised }) => normalised === sum.normalised).length === fact.value,
  );
}

/** How many things the rows have that stand beside a noun, each noun looked for once. */
const countsOf = oncePer((comparison: Comparison) => {
  const known = new Map<string, ReadonlySet<number>>();
  return ({ noun }: NumberFact): ReadonlySet<number> => {
    const found = known.get(noun ?? '');
    if (found) return found;
    const counts = new Set<number>();
    const plural = pluralOf(noun ?? '', 'giu');
    for (const text of known.size < mostNouns ? linesOf(comparison) : []) {
      for (const { 0: word, index } of text.matchAll(plural)) {
        const end = index + word.length;
        for (const count of rowBehind(text.slice(end, end + reach))) counts.add(count);
        counts.add(rowBefore(text.slice(Math.max(0, index - reach), index)));
      }
    }
    known.set(noun ?? '', counts);
    return counts;
  };
});

/** The sentences of the sources and the lines of their pages, whose smaller headings are no sentences. */
const linesOf = oncePer(({ contexts, sources }: Comparison): readonly string[] => [
  ...contexts.map(({ passage }) => passage.text),
  ...sources.flatMap(({ readout }) => readout.text.slice(0, longestPage).split('\n')),
]);

/** What may stand between a word for things and the first of them: ` on `, `: `, ` such as `, or nothing before numbers. */
const opening =
  /^(?:\s\([^()]{1,30}\))?(?:\s?:|,?\s(?:on|of|in|for|from|with|about|concerning|covering|including|namely|such as|to|between)\s|(?=\s\d))/;

/** How many things stand in a row behind a word for them: one count for each `and` that may be its last. */
function rowBehind(text: string): number[] {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return [];
  const end = /[.;](?:\s|$)|\n|$/.exec(text.slice(start))?.index ?? 0;
  const row = text.slice(start, start + end);
  return Array.from(row.matchAll(/,?\s(?:and|or|&)\s/g), ({ index }) => row.slice(0, index).split(',').length + 1);
}

/** How many things with capitals stand in a row right before the word for them: `the Bay, Marl and North Tellin `. */
function rowBefore(text: string): number {
  const last = /,?\s(?:and|&)\s(?:the\s)?\p{Lu}[^,.;:]{0,60}$/u.exec(text);
  const pieces = last ? text.slice(0, last.index).split(',') : [];
  let count = pieces.length === 0 ? 0 : 1;
  for (const piece of pieces.reverse()) {
    count++;
    if (!/^\s?(?:the\s)?\p{Lu}[^.;:]{0,60}$/u.test(piece)) break;
  }
  return count;
}

const point = /^[ \t]{0,8}(?:[-*•·▪◦●○■]|\(?\d{1,2}[.)])\s/;

/** What the points of any list may be called, whatever word the source has for them. */
const calledPoints =
  /^(?:action|aim|area|commitment|condition|demand|goal|initiative|issue|item|measure|objective|pillar|pledge|point|principle|priority|proposal|reason|recommendation|step|subject|theme|topic)$/;

/** Whether a number is how many points a list has that may be what it counts: few of them only where they, or the line above them, are called so. */
function isCountOfPoints(comparison: Comparison, { value }: NumberFact, noun: string): boolean {
  return listsOf(comparison).some(
    ({ count, opening: line }) =>
      count === value && (value >= telling || calledPoints.test(noun) || pluralOf(noun).test(line)),
  );
}

interface List {
  /** How many points it has. */
  readonly count: number;
  /** The line with a colon that stands above them. */
  readonly opening: string;
}

/** The lists that a line with a colon opens. */
const listsOf = oncePer(({ sources }: Comparison): readonly List[] => {
  const lists: List[] = [];
  for (const { readout } of sources) {
    let count = 0;
    let above = '';
    for (const line of [...readout.text.slice(0, longestPage).split('\n'), 'end']) {
      if (line.trim() === '') continue;
      if (point.test(line)) {
        count++;
        continue;
      }
      if (count > 0 && above !== '') lists.push({ count, opening: above });
      above = line.trimEnd().endsWith(':') ? line : '';
      count = 0;
    }
  }
  return lists;
});
