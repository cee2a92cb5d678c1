import type { AcronymFact } from '../types.js';
import { establishedExpansions } from '../lexicon/glossary.js';
import { expansionOf } from './expansions.js';
import { stateBehindCity } from './table.js';
import type { Word } from './words.js';

/** Written in capitals although they stand for nothing. */
const noAcronyms = new Set(
  'phd hms uss mv hmas rms ok dc am pm tv no re ps tk todo tba tbd url html pdf faq rss nr usd eur gbp vs id ii iii iv vi vii viii ix xi xii xiv xv jr sr md mr ms'.split(
    ' ',
  ),
);

/** Titles with stops. */
const titles = new Set('he hrh hm hh'.split(' '));

/**
 * Finds acronyms: letters in capitals, with or without stops, perhaps with the `s` of a plural. A figure behind or within makes a designation, not an
 * acronym (`F-35`, `G7`), and a line in capitals has none but well-known ones.
 *
 * @param isKnown whether a word belongs to a country, body or place of the tables: such a one counts only when the text says what it stands for.
 */
export function findAcronyms(text: string, words: readonly Word[], isKnown: (at: number) => boolean): AcronymFact[] {
  const found: AcronymFact[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.capital || word.taken === 'person' || !hasShape(words, at)) continue;
    if (word.text.includes('.') && (stateBehindCity(word.key) !== undefined || titles.has(word.key))) continue;
    const expansion = expansionOf(text, words, at);
    const inGlossary = establishedExpansions(word.text).length > 0;
    if (!expansion && (isKnown(at) || noAcronyms.has(word.key) || (word.taken === 'office' && !inGlossary))) continue;
    if (!expansion && word.line === 'capitals' && (!inGlossary || word.text.length < 4)) continue;
    if (!expansion && !inGlossary && isShouted(words, at)) continue;
    const base = {
      kind: 'acronym',
      span: word.span,
      text: word.text,
      normalised: singular(word).toUpperCase(),
    } as const;
    found.push(expansion ? { ...base, expansion } : base);
  }
  return found;
}

/** Without stops and the `s` of a plural. */
function singular(word: Word): string {
  const bare = word.text.replace(/\./g, '');
  return /^\p{Lu}{2,}s$/u.test(bare) ? bare.slice(0, -1) : bare;
}

function hasShape(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.number || word.text.length > 12) return false;
  if (word.looksPlain || (next?.number === true && next.gap === 'hyphen')) return false;
  if (/^\p{Lu}{2,10}s?$/u.test(word.text) || /^\p{Lu}(?:\.\p{Lu}){1,8}\.?$/u.test(word.text)) return true;
  // `DoD`, `MoU`
  return /^\p{Lu}\p{Ll}\p{Lu}{1,4}s?$/u.test(word.text);
}

/** A long word in capitals, or one among others, is a name: `HAYASHI Yoshimasa`, `the NORVA STAR`. */
function isShouted(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.text.length > 5) return true;
  const neighbours = [words[at - 1], words[at + 1]].filter(
    (other, side) => (side === 0 ? word.gap : other?.gap) === 'space',
  );
  return (
    word.text.length > 3 &&
    neighbours.some(other => other?.upper === true && other.text.length > 3 && !other.text.includes('.'))
  );
}
