import { oncePer } from '../../../text/once.js';
import { basesIn } from '../../bases.js';
import type { Based } from '../../bases.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { DraftPassage, Passage, Verdict } from '../../types.js';
import { contradicted, replacement, unsupported } from '../../verdicts.js';
import type { People } from '../../people.js';
import type { Check } from '../check.js';
import { inWords } from '../inWords.js';
import { areWordsOnPage } from './onPage.js';
import { isShortFor, wordsOf } from './shortNames.js';
import { say } from '../../../text/message.js';

/** A name of a source with its place. */
interface Base extends Based {
  readonly words: readonly string[];
  readonly context: SourceContext;
  /** All of its sentence. */
  readonly beside: readonly Based[];
}

/**
 * Finds a body or a person who is said to be of a place where the source has another there: `Vellin Works of Marlow`, where it has `Vellin Works,
 * Inc., of Tarnby` and Marlow is where somebody else is from.
 */
export const basesCheck: Check = people => {
  const { comparison } = people;
  return ({ passage }) => {
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const told = basesIn(passage).filter(
      ({ sure, place, ...own }) => sure && !isPlace(passage, own) && inWords(comparison, place),
    );
    if (told.length === 0) return [];
    // Few drafts tell where somebody is from: the sources are looked through for it only then.
    const known = basesOf(comparison);
    const named = told
      .filter(({ place }) => known.places.has(keyOf(place)))
      .map(own => {
        const words = wordsOf(own.name);
        return { own, theirs: (known.byWord.get(words[0] ?? '') ?? []).filter(one => isShortFor(words, one.words)) };
      });
    const isList =
      named.filter(({ own, theirs }) => theirs.some(one => isSamePlace(own.place, one))).length >= fewestKnown;
    return named.flatMap(({ own, theirs }) =>
      theirs.length > 0 ? elsewhere(passage, own, theirs) : isList ? stranger(people, passage, own) : [],
    );
  };
};

function elsewhere(passage: DraftPassage, own: Based, theirs: readonly Base[]): Verdict[] {
  const right = theirs.find(({ sure }) => sure);
  if (!right || theirs.length >= mostAlike || theirs.some(one => isSamePlace(own.place, one))) return [];
  if (theirs.some(one => isToldTogether(one, own))) return [];
  const isOne = theirs.every(one => keyOf(one.place) === keyOf(right.place));
  const verdict = contradicted(
    { span: own.placeSpan, passage },
    'place-mismatch',
    say`In the source, “${right.name}” is of “${right.place}”, not of “${own.place}”. Put the right place or the right name.`,
    [placeIn(right.context.source, right.placeSpan)],
    isOne ? [replacement(own.placeSpan, right.place)] : [],
  );
  return [{ ...verdict, about: [own.placeSpan] }];
}

/** So many of a row must be the sources' for the one that is not to be missed in them. */
const fewestKnown = 2;

/** Among others that the sources have with their places, a name of several words that no source has, nor all its words. */
function stranger(
  { cast, comparison, sourceWords }: People,
  passage: DraftPassage,
  { name, nameSpan }: Based,
): Verdict[] {
  const words = wordsOf(name);
  if (words.length < 2 || words.every(word => word.length < 4 || sourceWords.has(word))) return [];
  if (cast.recognise(name) || areWordsOnPage(comparison, name)) return [];
  return [{ ...unsupported({ span: nameSpan, passage }, say`“${name}”`), about: [nameSpan] }];
}

/** Of a place (`Ohio and Texas`) none is from another. */
function isPlace({ facts }: Passage, { nameSpan }: Pick<Based, 'nameSpan'>): boolean {
  return facts.some(
    ({ kind, span }) =>
      (kind === 'place' || kind === 'country') && span.start === nameSpan.start && span.end === nameSpan.end,
  );
}

/** Whether the sentence of a source has the draft's place, too, with nobody who is of it: it may be theirs. */
function isToldTogether({ context, beside }: Base, { place }: Based): boolean {
  const { text, span } = context.passage;
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const start = span.start + at;
    if (!beside.some(one => one.placeSpan.start <= start && start < one.placeSpan.end)) return true;
  }
  return false;
}

/** More of one name are no one's. */
const mostAlike = 30;

/** The names of the sources by their words, and the places that are known as such. */
const basesOf = oncePer(({ contexts }: Comparison) => {
  const byWord = new Map<string, Base[]>();
  const places = new Set<string>();
  for (const context of contexts) {
    for (const fact of context.passage.facts) if (fact.kind === 'place') places.add(keyOf(fact.text));
    const beside = basesIn(context.passage);
    for (const one of beside) {
      if (one.sure && one.state !== undefined) places.add(keyOf(one.place));
      const words = wordsOf(one.name);
      for (const word of words) {
        const known = byWord.get(word);
        if (!known) byWord.set(word, [{ ...one, words, context, beside }]);
        else if (known.length < mostAlike) known.push({ ...one, words, context, beside });
      }
    }
  }
  return { byWord, places };
});

function isSamePlace(place: string, { place: other, state }: Base): boolean {
  const [own, theirs] = [keyOf(place), keyOf(other)];
  return own.includes(theirs) || theirs.includes(own) || own === state?.toLowerCase();
}

/** `St. Petersburg`, `Fort Worth` and `Saint Petersburg`, `Ft. Worth` are one. */
function keyOf(place: string): string {
  return place
    .toLowerCase()
    .replace(/\./g, '')
    .replace(/^saint\s/, 'st ')
    .replace(/^fort\s/, 'ft ')
    .replace(/^mount\s/, 'mt ');
}
