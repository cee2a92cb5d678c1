import { countries } from '../lexicon/countries.js';
import { americanSpelling, foldWord } from './spelling.js';

const small = new Set('of the and for in on to a an de du des'.split(' '));

/** Words that may stand before a body's own name: `U.S. Department of`. */
const leading = new Set([
  ...'us united states uk united kingdom department ministry his her majestys national'.split(' '),
  ...countries.flatMap(country => country.demonyms.map(foldWord)),
]);

/**
 * Whether an acronym's expansion in a draft is one that is known for it. Capitals, small words, British and American spelling, hyphens, plural
 * endings and a country or department before the name make no difference; any other word does.
 *
 * @param known the expansions that a source or the glossary gives; none of them fitting is `different`, and so is an empty list.
 */
export function compareExpansion(
  acronym: string,
  draftExpansion: string,
  known: readonly string[],
): 'same' | 'different' {
  const first = foldWord(acronym).charAt(0);
  const draft = forms(draftExpansion, first);
  return known.some(expansion => forms(expansion, first).some(form => draft.includes(form))) ? 'same' : 'different';
}

/** An expansion's words run together: with all that stands before the name, and without. */
function forms(expansion: string, first: string): string[] {
  const words = expansion
    .split(/[\s,/&\-‐‑–]+/)
    .map(word => americanSpelling(foldWord(word.replace(/[^\p{L}\p{M}\p{N}'’.]/gu, ''))))
    .filter(word => !small.has(word))
    .filter(word => word !== '')
    // `Liquefied` is spelt `liquified` as often.
    .map(word => word.replace(/efi(?=ed$|es$|cation$)/, 'ifi'))
    .map(word => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
  const all = [words.join('')];
  let start = 0;
  while (start < words.length - 1 && isLeading(words[start] ?? '')) {
    start++;
    if (words[start]?.startsWith(first)) all.push(words.slice(start).join(''));
  }
  return all;
}

function isLeading(word: string): boolean {
  return leading.has(word) || leading.has(`${word}s`);
}
