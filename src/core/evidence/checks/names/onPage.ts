import { countTheSame } from '../../../facts/numbers/compareQuantities.js';
import { findQuantities } from '../../../facts/numbers/findQuantities.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type {
  CountryFact,
  Fact,
  MoneyFact,
  NameFact,
  NumberFact,
  OrganisationFact,
  PercentageFact,
  PlaceFact,
} from '../../../facts/types.js';
import type { Readout } from '../../../readout/types.js';
import type { Comparison } from '../../comparison.js';
import { oncePer } from '../../../text/once.js';
import type { DraftContext } from '../../comparison.js';
import { agrees } from '../figures/figureArithmetic.js';
import { hasWord } from '../inWords.js';
import { longestPage } from '../../sourcePage.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** `Congress`, where a source has `congressional`. */
export function isInflected({ sources }: Comparison, fact: Named): boolean {
  // `Ties across the Atlantic`, where the source has transatlantic ones, and `Tellia`, where it has the Tellian region.
  if (
    fact.kind === 'place' &&
    sources.some(
      ({ readout: { text } }) =>
        hasWord(text.toLowerCase(), `trans${fact.text.toLowerCase()}`) ||
        (/^\p{Lu}\p{Ll}{3,}a$/u.test(fact.text) && hasWord(text, `${fact.text}n`)),
    )
  )
    return true;
  if (fact.kind !== 'organisation') return false;
  // `Members of the U.S. Congress`, where a source has senators and representatives.
  if (/\bCongress$/.test(fact.text)) return sources.some(({ readout: { text } }) => ofCongress.test(text));
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(fact.text)) return false;
  return sources.some(({ readout: { text } }) => hasWord(text, fact.text));
}

const ofCongress =
  /\b(?:congress|(?:us|u\.s\.|american) (?:senator|representative|lawmaker|legislator)|senators and representatives)/i;

/** Whether the words of a name stand on a source's page, in whatever place: in its head, its foot, or apart from one another. */
export function isOnPage({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind === 'country') return false;
  // `New York` stands there in a row, not as `News` and `Yorkshire`.
  if (fact.kind === 'place')
    return /\s/.test(fact.text) && sources.some(({ readout }) => plainPage(readout).includes(plain(fact.text)));
  const words = fact.normalised.match(/[\p{L}\d]{2,}/gu) ?? [];
  return words.length > 1 && sources.some(({ readout: { text } }) => words.every(word => hasWord(text, word)));
}

/** `Distributed by Tarn Wire on behalf of …`, below a release: who handed it on. */
export function handsItOn({ sources }: Comparison, { text }: Fact): boolean {
  return sources.some(({ readout }) => readout.text.includes(` by ${text} on behalf of `));
}

/** Whether all words of a name that no table has stand on a source's page, be it below a picture. */
export function areWordsOnPage({ sources }: Comparison, text: string): boolean {
  return sources.some(({ readout }) => text.split(/[\s-]/).every(word => hasWord(readout.text, word)));
}

/** The word right behind a figure, which says what it counts or of what time it is. */
const wordBehind = /^\s(?:\p{L}{4,}|(?:B\.?C|A\.?D|BCE|CE)\b)/u;

/**
 * Whether a figure stands on a source's page as it is written with the very thing that it counts, be it in its notes or its summary; a bare number of
 * a thing also by itself. Two of its figures are added up only where `isMissing`: no place of the source has another figure.
 */
export function isFigureOnPage(
  { sources }: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
  isMissing: boolean,
): boolean {
  if (fact.kind === 'money' || (fact.kind === 'percentage' && /\d/.test(fact.text) && !fact.points))
    return isSumOnPage(sources, fact);
  if (fact.kind !== 'number') return false;
  if (isBelow(sources, fact, isMissing)) return true;
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

/** Whether a sum or a percentage is one of the page, as in a list below the text whose heading alone says in which currency it tells. */
function isSumOnPage(sources: Comparison['sources'], fact: MoneyFact | PercentageFact): boolean {
  return sources.some(({ readout }) =>
    quantitiesOnPage(readout).some(
      one =>
        one.value === fact.value &&
        one.max === fact.max &&
        (one.kind === fact.kind
          ? one.kind !== 'money' || fact.kind !== 'money' || one.currency === fact.currency
          : fact.kind === 'money' && one.kind === 'number' && one.value >= leastSum),
    ),
  );
}

/** Smaller ones without a currency are soon something else. */
const leastSum = 10_000;

/** Smaller figures are soon those of a menu or a date. */
const leastBelow = 11;

/** Whether a figure is one of the page that counts the same, as in what a firm says of itself below its release, or what two of those come to. */
function isBelow(sources: Comparison['sources'], fact: NumberFact, isMissing: boolean): boolean {
  if (fact.value < leastBelow || fact.ordinal || unitSizes.has(fact.noun ?? '')) return false;
  return sources.some(({ readout }) => {
    const same = figuresOnPage(readout).filter(
      one =>
        one.noun === fact.noun || countTheSame(one, fact) === true || (fact.noun === null && one.value === fact.value),
    );
    const is = (value: number): boolean => agrees(fact, value);
    // Two bare numbers soon come to any third.
    const mayAdd = isMissing && fact.noun !== null;
    return same.some(
      (one, at) => is(one.value) || (mayAdd && same.slice(at + 1).some(other => is(one.value + other.value))),
    );
  });
}

/** So many figures of a page are tried with one another. */
const mostOnPage = 100;

const quantitiesOnPage = oncePer(({ text }: Readout) => findQuantities(text.slice(0, longestPage)));

const figuresOnPage = oncePer((readout: Readout): readonly NumberFact[] =>
  quantitiesOnPage(readout)
    .filter((one): one is NumberFact => one.kind === 'number' && !one.ordinal)
    .slice(0, mostOnPage),
);

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
