import type { NameFact } from '../types.js';
import type { Span } from '../../text/span.js';
import { officeModifiers, portfolioWords } from '../lexicon/offices.js';
import { genericCapitals, sentenceOpeners } from '../lexicon/ordinaryWords.js';
import { speechVerbs } from '../lexicon/speech.js';
import { isNumbered, type Run } from './runs.js';
import { foldedName } from './canonical.js';
import { stateBehindCity } from './table.js';
import { spanOf, type Word } from './words.js';

/** Proper names in the parts of runs that no other fact covers. */
export function findLeftovers(
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  facts: readonly { readonly span: Span }[],
): NameFact[] {
  if (runs.length === 0) return [];
  const isCovered = coverage(facts);
  const pieces = runs.flatMap(run => uncovered(words, run, isCovered));
  const inside = wordsInside(words, pieces);
  return pieces
    .filter(run => isName(words, run, inside))
    .map(run => spanOf(words, withParticles(words, run)))
    .filter(({ start, end }) => !(text.charAt(start - 1) === '/' && text.charAt(end) === '/'))
    .map(span => ({ span, written: text.slice(span.start, span.end) }))
    .map(({ span, written }) => ({ kind: 'name', span, text: written, normalised: foldedName(written) }));
}

/** Tells whether an offset lies in a fact. It is asked for offsets in ascending order, which keeps the whole linear. */
function coverage(facts: readonly { readonly span: Span }[]): (offset: number) => boolean {
  const sorted = facts.map(({ span }) => span).sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return offset => {
    for (let span = sorted[next]; span && span.start <= offset; span = sorted[++next])
      reached = Math.max(reached, span.end);
    return offset < reached;
  };
}

/** The parts of a run outside other facts, without ampersands and nouns such as `Administration` at their ends. */
function uncovered(words: readonly Word[], run: Run, isCovered: (offset: number) => boolean): Run[] {
  const pieces: Run[] = [];
  let from = run.from;
  for (let at = run.from; at <= run.to; at++) {
    const word = words[at];
    if (at < run.to && word && !isCovered(word.span.start)) continue;
    let to = at;
    while (to > from && isLoose(words[to - 1])) to--;
    while (from < to && words[from]?.text === '&') from++;
    if (to > from) pieces.push({ from, to });
    from = at + 1;
  }
  return pieces;
}

function isLoose(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.text === '&' ||
      word.text === 'and' ||
      ['administration', 'government', 'cabinet', 'campaign'].includes(word.key))
  );
}

/** The words that are names by themselves in the middle of a sentence, so that they are no ordinary words at the start of one either. */
function wordsInside(words: readonly Word[], runs: readonly Run[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const { from, to } of runs) {
    const word = words[from];
    if (word && to === from + 1 && !word.initial) inside.add(word.key);
  }
  return inside;
}

/** Small words that belong to the surname behind them. */
const particles = new Set('von van der den de da di del bin ibn al el ter zu af'.split(' '));

/** `von der Leyen`, `al-Jabouri`: a run with the small words before it. */
function withParticles(words: readonly Word[], { from, to }: Run): Run {
  let start = from;
  while (start > 0 && from - start < 3) {
    const before = words[start - 1];
    const gap = words[start]?.gap;
    if (
      !before ||
      before.capital ||
      before.taken ||
      !particles.has(before.text) ||
      (gap !== 'space' && gap !== 'hyphen')
    )
      break;
    start--;
  }
  return { from: start, to };
}

/** Whether what is left of a run, which no table and no shape explains, is a proper name, and not a word with a capital. */
function isName(words: readonly Word[], run: Run, inside: ReadonlySet<string>): boolean {
  const parts = words.slice(run.from, run.to);
  const [first] = parts;
  if (first && parts.length === 2 && isParty(first) && stateBehindCity(parts[1]?.key ?? '') !== undefined) return false;
  if (!first || parts.every(word => word.number || isGeneric(word))) return isDesignation(parts);
  if (parts.length > 1) return !first.initial || !parts.slice(1).every(isGeneric);
  if (first.text.length < 2 || isGeneric(first)) return false;
  if (sentenceOpeners.has(first.key) && !first.upper) return false;
  if (!first.initial) return true;
  // At the start of a sentence, only a second sign tells a name from a word.
  return inside.has(first.key) || isSpeaker(first, words[run.to]);
}

function isGeneric(word: Word): boolean {
  if (word.upper && word.text.length > 3) return false;
  const singular = word.key.endsWith('s') ? word.key.slice(0, -1) : word.key;
  return (
    genericCapitals.has(word.key) ||
    genericCapitals.has(singular) ||
    portfolioWords.has(word.key) ||
    officeModifiers.has(word.key) ||
    (isNumbered(word) && !word.number)
  );
}

/** The letter of a party before a state: `D-Calif.` */
export function isParty(word: Word | undefined): boolean {
  return word !== undefined && ['D', 'R', 'I'].includes(word.text);
}

/** `F-35`, `MQ-9`, `Article 5`. */
function isDesignation([letters, figure, ...rest]: readonly Word[]): boolean {
  if (isNumbered(letters)) return figure?.number === true;
  return (
    letters !== undefined &&
    letters.text.length < 5 &&
    figure?.number === true &&
    figure.gap === 'hyphen' &&
    rest.length === 0
  );
}

/** `Jabouri said`: not `Officials said`. */
function isSpeaker(word: Word, next: Word | undefined): boolean {
  return (
    next?.gap === 'space' && speechVerbs.has(next.text) && !word.key.endsWith('s') && !/(?:ing|ly|ed)$/.test(word.key)
  );
}
