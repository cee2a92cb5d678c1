import type { Fact, NameFact, CountryFact, OrganisationFact, PlaceFact } from '../../../facts/types.js';
import type { Readout } from '../../../readout/types.js';
import type { Comparison } from '../../comparison.js';
import { oncePer } from '../../../text/once.js';
import type { DraftContext } from '../../comparison.js';
import { hasWord } from '../inWords.js';
import { longestPage } from '../../sourcePage.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** `Congress`, where a source has `congressional`. */
export function isInflected({ sources }: Comparison, fact: Named): boolean {
  // `Ties across the Atlantic`, where the source has transatlantic ones.
  if (
    fact.kind === 'place' &&
    sources.some(({ readout: { text } }) => hasWord(text.toLowerCase(), `trans${fact.text.toLowerCase()}`))
  )
    return true;
  if (fact.kind !== 'organisation' || !/^\p{Lu}\p{Ll}{5,}$/u.test(fact.text)) return false;
  return sources.some(({ readout: { text } }) => hasWord(text, fact.text));
}

/** Whether the words of a name stand on a source's page, in whatever place: in its head, its foot, or apart from one another. */
export function isOnPage({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind === 'country') return false;
  // `New York` stands there in a row, not as `News` and `Yorkshire`.
  if (fact.kind === 'place')
    return /\s/.test(fact.text) && sources.some(({ readout }) => plainPage(readout).includes(plain(fact.text)));
  const words = fact.normalised.match(/[\p{L}\d]{2,}/gu) ?? [];
  return words.length > 1 && sources.some(({ readout: { text } }) => words.every(word => hasWord(text, word)));
}

/** Whether all words of a name that no table has stand on a source's page, be it below a picture. */
export function areWordsOnPage({ sources }: Comparison, text: string): boolean {
  return sources.some(({ readout }) => text.split(/[\s-]/).every(word => hasWord(readout.text, word)));
}

/** The word right behind a figure, which says what it counts or of what time it is. */
const wordBehind = /^\s(?:\p{L}{4,}|(?:B\.?C|A\.?D|BCE|CE)\b)/u;

/**
 * Whether a figure stands on a source's page as it is written with the very thing that it counts, be it in its notes or its summary; a bare number of
 * a thing also by itself.
 */
export function isFigureOnPage(
  { sources }: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'number') return false;
  // `1718`, one of `Resolutions 1718, 1874 and 2087`
  if (
    fact.noun === null &&
    /^\d{3,}$/.test(fact.text) &&
    sources.some(one => plainPage(one.readout).includes(` ${fact.text} `))
  )
    return true;
  const [word] = wordBehind.exec(text.slice(fact.span.end - span.start, fact.span.end - span.start + 40)) ?? [];
  return word !== undefined && sources.some(({ readout }) => plainPage(readout).includes(plain(fact.text + word)));
}

const plainPage = oncePer(({ text }: Readout) => plain(text.slice(0, longestPage)));

/** Words, figures and signs of money with a space on either side, without the marks between. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\p{L})\.|\.(?!\d)/gu, '')
    .replace(/[^\p{L}\p{Sc}\d.]+/gu, ' ')
    .trim()} `;
}
