import { stemmer } from 'stemmer';
import type { NameFact } from '../../../facts/types.js';
import { entryFor, keyOf } from '../../../facts/names/table.js';
import { countries } from '../../../facts/lexicon/countries.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { deskEnd } from '../../datelineEnd.js';
import { pageOf } from '../../sourcePage.js';
import { familiar, isOrdinary } from '../people/personSigns.js';
import { mayBeMissed } from '../people/strangers.js';
import { handsOn } from '../quotations/attributions.js';
import { isHere } from './governments.js';
import type { Known } from './known.js';

/**
 * Whether no source has a name of which it is not known what it names, be it in other words: not all its words, wherever on their pages, nor words that
 * begin with its letters, nor anybody who is called so. A report that names a thing has it from its source; what every reader knows is the writer's own.
 */
export function isUnheard(known: Known, draft: DraftContext, fact: NameFact): boolean {
  const { comparison, people, publishers } = known;
  const { passage } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.lookup.isInOffice(fact.span)) return false;
  if (fact.span.start < deskEnd(passage)) return false;
  if (!fact.text.includes(' ') && (!mayBeMissed(passage, fact) || isOrdinary(fact.text) || entryFor(keyOf(fact.text))))
    return false;
  if (
    familiar.test(fact.text) ||
    isOfGovernment(draft, fact) ||
    handsOn(passage, fact.span) ||
    isExplained(draft, fact)
  )
    return false;
  if (isOfCountry(known, fact)) return false;
  if (people.cast.recognise(fact.text)?.how === 'same') return false;
  const words = wordsOf(fact.text);
  const ofPublisher = new Set(publishers.flatMap(wordsOf));
  const page = wordsOn(comparison);
  // `Title 10`, where the source has `10 U.S.C.`
  if (/^\p{L}+ \d+$/u.test(fact.text) && page.words.has(words.at(-1) ?? '')) return false;
  // `Millennium Development Goals`, where the source has `MDGs`
  const letters = initialsOf(fact.text);
  if (letters.length > 2 && page.words.has(letters.toLowerCase())) return false;
  if (words.length === 0 || words.every(word => isKnownWord(page.words, word) || ofPublisher.has(word))) return false;
  return (
    !/^\p{Lu}{3,7}$/u.test(fact.text.replace(/ Act$/, '')) || !page.initials.includes(fact.text.split(' ', 1)[0] ?? '')
  );
}

/** The first letters of the words with a capital. */
function initialsOf(text: string): string {
  return (text.match(/(?<![\p{L}\d])\p{Lu}/gu) ?? []).join('');
}

/** `The Trump administration`: who governed then, for the reader. */
function isOfGovernment({ passage: { text, span } }: DraftContext, fact: NameFact): boolean {
  return (
    !fact.text.includes(' ') &&
    /^(?:-\p{Lu}\p{L}+)?(?:['’]s)?\s(?:administration|government|cabinet|presidency|era|years)\b/u.test(
      text.slice(fact.span.end - span.start),
    )
  );
}

/** `COP40, the UN climate conference`: letters told with what they stand for, for the reader. */
function isExplained({ passage: { text, span } }: DraftContext, fact: NameFact): boolean {
  if (/\p{Ll}{2}/u.test(fact.text)) return false;
  return /^(?:,\s(?:the|as|a|an)\s\p{L}|\s\((?:the|a|an)\s\p{L})/u.test(text.slice(fact.span.end - span.start));
}

/** A word of the sources', or one made of it: `Tarnian` of Tarn, `Frenchman` of French. */
function isKnownWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const roots = [word.replace(/(?:wo)?m[ae]n$/, ''), ...[1, 2, 3].map(by => word.slice(0, -by))];
  return roots.some(root => root.length > 3 && root !== word && words.has(root));
}

/** `Thanked Kingston`, `the Jamaican`, where the sources name Jamaica. */
function isOfCountry({ comparison, countries: home }: Known, { text }: NameFact): boolean {
  // `The Frenchman`.
  const people = text.replace(/(?:wo)?m[ae]n$/, '');
  const country = countries.find(
    one => one.capitals.includes(text) || (people !== text && one.demonyms.includes(people)),
  )?.name;
  return country !== undefined && (home.has(country) || isHere(comparison, country));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  )
    .map(word => stemmer(word.toLowerCase()))
    .filter(word => word.length > 1 && !small.test(word));
}

const small = /^(?:the|of|and|for|in|on|de|la|le|al|el|state|act)$/;

/** Whether the sources' pages have some letters, as a word or at the head of words with a capital in a row; the last may be of a word's end: `OFT`, of `Orrin Freight`. */
export function lettersOnPages(comparison: Comparison, letters: string): boolean {
  const { words, initials } = wordsOn(comparison);
  return (
    words.has(stemmer(letters.toLowerCase())) ||
    words.has(letters.toLowerCase()) ||
    initials.includes(letters.slice(0, -1))
  );
}

/** The words of the sources' pages, and the letters at the head of those with a capital. */
const wordsOn = oncePer(({ sources }: Comparison) => {
  const words = new Set<string>();
  const initials: string[] = [];
  for (const source of sources) {
    const page = pageOf(source);
    for (const word of wordsOf(page)) words.add(word);
    initials.push((page.match(/(?<![\p{L}\d])\p{Lu}/gu) ?? []).join(''));
  }
  return { words, initials: initials.join(' ') };
});
