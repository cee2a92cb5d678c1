import type { Span } from '../../../text/span.js';
import type { People } from '../../people.js';
import type { Passage, Verdict } from '../../types.js';
import { unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inWords } from '../inWords.js';
import { areWordsOnPage } from './onPage.js';
import { isUnknown } from './pairedNames.js';
import { isCommonNoun } from './strangePlaces.js';
import { say } from '../../../text/message.js';

/** So many of a row's names must be the sources' for the one that is not to be missed in them. */
const fewestKnown = 3;

/**
 * Finds the one name of a row that no source has, where they have all the others: `Leonde, Marcevia, Fincanti and Astorin are among the firms`. What is
 * not known as a name of anything can be told in no other way.
 */
export const rowsOfNamesCheck: Check = people => draft => {
  const { passage } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
  return rowsIn(passage).flatMap((row): Verdict[] => {
    const [only, another] = row.filter(({ text }) => !inWords(people.comparison, text));
    if (!only || another || row.length <= fewestKnown || !isStrange(people, passage, only)) return [];
    return [unsupported({ span: only.span, passage }, say`“${only.text}”`)];
  });
};

interface Written {
  readonly text: string;
  readonly span: Span;
}

/**
 * Of one word or of several, none of them short or in capitals alone: a source may give those in full. A noun by itself, such as `Parliament`, is no
 * name of anything that could be missed.
 */
function isStrange({ cast, sourceWords, comparison }: People, passage: Passage, one: Written): boolean {
  if (isCommonNoun(one.text)) return false;
  const words = one.text.split(/[\s-]/);
  if (words.some(word => word.length < 4 || word === word.toUpperCase() || sourceWords.has(word.toLowerCase())))
    return false;
  // `The Pentagon` is the Department of Defense, and held against the sources as that.
  const body = passage.facts.find(({ kind, span }) => kind === 'organisation' && span.start === one.span.start);
  if (body && /^\p{Lu}/u.test(body.normalised) && body.text !== body.normalised) return false;
  return isUnknown(passage, one) && !cast.recognise(one.text) && !areWordsOnPage(comparison, one.text);
}

const name = "\\p{Lu}[\\p{L}\\d&’'-]*(?:\\s\\p{Lu}[\\p{L}\\d&’'-]*){0,4}";
const row = new RegExp(
  `(?<![\\p{L}’'-])${name}(?:,\\s(?:the\\s)?${name}){1,30},?\\sand\\s(?:the\\s)?${name}(?![\\p{L}’'-])`,
  'gu',
);
/** By which most sentences are passed over. */
const someRow = /\p{L}, (?:the )?\p{Lu}[^,]{1,60}(?:, |,? and )(?:the )?\p{Lu}/u;

function rowsIn({ text, span }: Passage): Written[][] {
  if (!someRow.test(text)) return [];
  return Array.from(text.matchAll(row), ({ 0: all, index }) =>
    Array.from(all.matchAll(new RegExp(name, 'gu')), ({ 0: written, index: at }) => {
      const start = span.start + index + at;
      return { text: written, span: { start, end: start + written.length } };
    }),
  );
}
