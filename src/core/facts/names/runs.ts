import { honorifics, officeHeads, officeModifiers, pluralHeads, portfolioWords } from '../lexicon/offices.js';
import { months, weekdays } from '../lexicon/months.js';
import { ranks } from '../lexicon/ranks.js';
import { sentenceOpeners } from '../lexicon/ordinaryWords.js';
import { role } from '../reading/role.js';
import type { Resolved } from './resolve.js';
import type { Word } from './words.js';

/** A stretch of words with capitals that may be a name, or hold one. Both ends count words. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words of ranks, in lower case without stops. */
export const rankWords = new Set(
  ranks.flatMap(rank => rank.split(' ')).map(rank => rank.replace(/\.$/, '').toLowerCase()),
);

/**
 * The runs of capitalised words of a paragraph's running text, beside the persons and offices that are taken. A run ends behind a possessive, before
 * an office, and at a date; a word that only begins a sentence is not in it.
 */
export function findRuns(words: readonly Word[], known: readonly (Resolved | undefined)[]): Run[] {
  const runs: Run[] = [];
  let from: number | undefined;
  for (let at = 0; at <= words.length; at++) {
    const word = words[at];
    const goesOn = from !== undefined && word !== undefined && at - from < mostWords && linked(words, at, known);
    if (from !== undefined && !goesOn) {
      runs.push(trimmed(words, { from, to: at }));
      from = undefined;
    }
    if (from === undefined && word && mayBegin(words, at, known)) from = at;
  }
  return runs.filter(run => run.to > run.from);
}

/** Whose possessive may stand inside a name: `Women’s Enterprise Fund`. */
const groups = new Set(
  'women children people peoples workers farmers veterans youth men teachers citizens mothers'.split(' '),
);

/** No name has more words. */
const mostWords = 30;

function isNameWord(word: Word, known: boolean): boolean {
  return word.capital && word.line === 'prose' && word.taken === undefined && (known || !isBarrier(word));
}

/** Small words that only a headline, or a sentence's start, writes with a capital. */
const capitalisedSmall = new Set(
  'with from and or in on at to the a an by after before for as of during following regarding his her its their our if when while but'.split(
    ' ',
  ),
);

/** Each barrier has one of these roles. */
const mayBeBarrier =
  role.weekday |
  role.month |
  role.honorific |
  role.abbreviation |
  role.modifier |
  role.head |
  role.pluralHead |
  role.neverInName;

/** Words that belong to persons, offices and dates rather than to names. */
export function isBarrier(word: Word): boolean {
  if ((word.roles & mayBeBarrier) === 0) return false;
  if (!word.upper && capitalisedSmall.has(word.key)) return true;
  if (weekdays.has(word.key) && word.key !== 'sun') return true;
  if (months.has(word.key) && !['may', 'mar', 'march', 'dec', 'jan'].includes(word.key)) return true;
  if (honorifics.has(word.key) && word.key !== 'his' && word.key !== 'her' && word.key !== 'right') return true;
  if (rankWords.has(word.key) && !portfolioWords.has(word.key)) return true;
  if (
    officeModifiers.has(word.key) &&
    ['acting', 'deputy', 'former', 'ptdo', 'prime', 'vice', 'outgoing'].includes(word.key)
  )
    return true;
  return (
    (officeHeads.has(word.key) || pluralHeads.has(word.key)) &&
    !['member', 'executive', 'general', 'crown', 'justice', 'delegate', 'head', 'charge'].includes(word.key)
  );
}

function mayBegin(words: readonly Word[], at: number, known: readonly (Resolved | undefined)[]): boolean {
  const word = words[at];
  if (!word || !isNameWord(word, known[at] !== undefined)) return false;
  return known[at] !== undefined || !(word.initial && sentenceOpeners.has(word.key));
}

function linked(words: readonly Word[], at: number, known: readonly (Resolved | undefined)[]): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (
    !word ||
    !before ||
    (before.possessive && !groups.has(before.key)) ||
    !['space', 'hyphen', 'slash'].includes(word.gap)
  )
    return false;
  if (isNameWord(word, known[at] !== undefined)) return true;
  if (word.number && isDesignation(words, at)) return true;
  // `Pratt & Whitney`, `Trade and Technology Council`, `Surface-to-Air`
  const after = words[at + 1];
  if (!after || !isNameWord(after, known[at + 1] !== undefined))
    return word.number && isNumbered(before) && word.gap === 'space';
  if (word.text === '&') return true;
  if (word.gap === 'hyphen' && after.gap === 'hyphen') return true;
  return (
    word.key === 'and' &&
    after.gap === 'space' &&
    isPortfolioWord(before) &&
    isPortfolioWord(after) &&
    known[at - 1] === undefined &&
    known[at + 1] === undefined
  );
}

function isPortfolioWord(word: Word): boolean {
  return portfolioWords.has(word.key) || portfolioWords.has(word.text.toLowerCase());
}

/** The figure of `F-35`; not one of `NR-173-17`. */
function isDesignation(words: readonly Word[], at: number): boolean {
  const letters = words[at - 1];
  const next = words[at + 1];
  const isLetters = letters !== undefined && /^\p{Lu}{1,4}$/u.test(letters.text);
  return isLetters && words[at]?.gap === 'hyphen' && !(next?.number === true && next.gap === 'hyphen');
}

/** `Article 5`, `Resolution 1701`. */
export function isNumbered(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    [
      'article',
      'resolution',
      'phase',
      'chapter',
      'vision',
      'agenda',
      'horizon',
      'apollo',
      'artemis',
      'expedition',
      'title',
    ].includes(word.key) &&
    word.capital
  );
}

/** Without words at the front that only begin a sentence: `Discussing Project Northwind`. */
function trimmed(words: readonly Word[], { from, to }: Run): Run {
  const first = words[from];
  if (
    first?.initial === true &&
    to - from > 1 &&
    /(?:ing|ly)$/.test(first.key) &&
    !first.upper &&
    words[from + 1]?.gap === 'space'
  ) {
    return { from: from + 1, to };
  }
  return { from, to };
}
