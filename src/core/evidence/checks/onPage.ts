import type { Fact, NameFact, CountryFact, OrganisationFact, PlaceFact } from '../../facts/types.js';
import type { Readout } from '../../readout/types.js';
import type { Comparison } from '../comparison.js';
import { oncePer } from '../../text/once.js';
import type { DraftContext } from '../comparison.js';
import { hasWord, longestPage } from './inWords.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** `Congress`, where a source has `congressional`. */
export function isInflected({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind !== 'organisation' || !/^\p{Lu}\p{Ll}{5,}$/u.test(fact.text)) return false;
  return sources.some(({ readout: { text } }) => hasWord(text, fact.text));
}

/** Whether the words of a name stand on a source's page, in whatever place: in its head, its foot, or apart from one another. */
export function isOnPage({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind === 'country') return false;
  const words = fact.normalised.match(/[\p{L}\d]{2,}/gu) ?? [];
  return words.length > 1 && sources.some(({ readout: { text } }) => words.every(word => hasWord(text, word)));
}

/** A figure in digits and the word right behind it: `14 members`, `400 B.C.` */
const figureAndWord = /^[\d.,]{1,12}\s(?:\p{L}{4,}|(?:B\.?C|A\.?D|BCE|CE)\b)/u;

/** Whether a figure stands on a source's page with the very thing that it counts, outside the release's own words: in its notes, its summary. */
export function isFigureOnPage(
  { sources }: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'number') return false;
  const [words] = figureAndWord.exec(text.slice(fact.span.start - span.start, fact.span.start - span.start + 60)) ?? [];
  return words !== undefined && sources.some(({ readout }) => plainPage(readout).includes(plain(words)));
}

const plainPage = oncePer(({ text }: Readout) => plain(text.slice(0, longestPage)));

/** Words and figures with a space on either side, without the marks between. */
function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/(?<=[\p{L}\d])[.,](?=[\p{L}\d])/gu, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()} `;
}
