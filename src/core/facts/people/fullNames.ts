import { cities } from '../lexicon/cities.js';
import { easternGivenNames, givenNames, leadingSurnames } from '../lexicon/givenNames.js';
import { nameSuffixes } from '../lexicon/offices.js';
import { notNames } from '../lexicon/notNames.js';
import { places } from '../lexicon/places.js';
import { foldName } from './foldName.js';
import type { NameAt } from './name.js';
import { readName, skipRank } from './name.js';
import { isHeadingVerb } from './officeTokens.js';
import type { Token } from './tokens.js';
import {
  isBodyNoun,
  isCountryWord,
  isFunctionWord,
  isHeadWord,
  isMonth,
  isParticle,
  isPluralHead,
  isPortfolio,
} from './words.js';

/**
 * A name at a token, without what stands behind it in a heading or on a run-on line: `Austin` in `Austin Thanks Gallant`.
 *
 * @param afterHead whether an office stands right before it.
 */
export function nameAt(tokens: readonly Token[], at: number, afterHead: boolean): NameAt | undefined {
  const read = readName(tokens, firstCapital(tokens, at), afterHead);
  if (!read) return undefined;
  for (let index = read.start; index < read.end; index++) {
    if (!endsName(tokens, index, index > read.start)) continue;
    return index === read.start ? undefined : { start: at, end: index };
  }
  return { start: at, end: read.end };
}

/** Behind the particles of `von der Linden`. */
function firstCapital(tokens: readonly Token[], at: number): number {
  let first = at;
  while (
    first < at + 3 &&
    tokens[first]?.capital === false &&
    /^(?:von|van|der|den|de|di|da|la|al|el)$/.test(tokens[first]?.key ?? '')
  )
    first++;
  return first > at && tokens[first]?.capital ? first : at;
}

function endsName(tokens: readonly Token[], at: number, inside: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if ((isHeadingVerb(token) && !isSurname(tokens, at)) || isAbbreviatedDate(tokens, at) || isPluralHead(token))
    return true;
  if (!inside) return false;
  if (/^(?:dr|mr|mrs|ms|prof|sir|dame)$/.test(token.key)) return true;
  if (isMonth(token) && token.text === token.text.toUpperCase() && token.text.length > 2) return true;
  return skipRank(tokens, at) > at && (tokens[at + 1]?.capital ?? false);
}

/** `Ana Marks said`, `Ana Marks, the minister`: with a capital, before a verb in small letters or a mark, it is no verb of a heading. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]?.capital || !next) return false;
  return next.kind === 'word' ? !next.capital && !headingGoesOn.test(next.key) : /^[,.]$/.test(next.text);
}

/** Small words of a heading behind its verb: `Lind Talks to Crews`. */
const headingGoesOn =
  /^(?:a|an|the|to|for|with|in|at|on|by|from|of|as|about|into|over|against|his|her|its|their|new|that)$/;

function isAbbreviatedDate(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'et' && tokens[at + 1]?.kind === 'number';
}

/**
 * Whether capitalised words are a person's full name by themselves: they begin with a given name, or with a surname of a language that puts it
 * first, or have the build of a name (`Dana W. Lind`, `Lind Jr.`, `Mohammed bin Sami`).
 */
export function isFullName(tokens: readonly Token[], name: NameAt): boolean {
  const core = possibleName(tokens, name);
  const first = core?.[0];
  if (!core || !first) return false;
  return begins(first) || endsEastern(core) || hasLeadingSurname(core) || hasBuildOfName(core, wordsOf(tokens, name));
}

/** Whether capitalised words can be somebody's full name, where what stands beside them says that they are a name: `…,” said Zinta Moreld`. */
export function mayBeFullName(tokens: readonly Token[], name: NameAt): boolean {
  return possibleName(tokens, name)?.every(token => !isAcronym(token) && !isCountryWord(token)) === true;
}

/** The words of what can be a name, without `Jr.` and the like; undefined where one of them belongs to no name. */
function possibleName(tokens: readonly Token[], name: NameAt): readonly Token[] | undefined {
  const words = wordsOf(tokens, name);
  const first = words[0];
  if (!first || words.length < 2 || followsCapital(tokens, name.start) || isInitial(first, words)) return undefined;
  const core = words.filter(token => !nameSuffixes.has(token.key));
  if (core.length < 2 || core.length > 6) return undefined;
  if (core.some((token, at) => isNoPerson(token, at, core)) || isKnownPlace(core)) return undefined;
  return continuesInSmallLetters(tokens, name.end) ? undefined : core;
}

function wordsOf(tokens: readonly Token[], { start, end }: NameAt): readonly Token[] {
  return tokens.slice(start, end).filter(token => token.kind === 'word');
}

/** Places of several words, in lower case. */
const knownPlaces = new Set(
  [...cities.map(({ name }) => name), ...places.flatMap(({ name, aliases }) => [name, ...aliases])]
    .filter(name => name.includes(' '))
    .map(name => name.toLowerCase()),
);

function isKnownPlace(words: readonly Token[]): boolean {
  return knownPlaces.has(words.map(word => word.key).join(' '));
}

/** Right behind another capitalised word a given name is part of something longer: `Camp David Accords`, `Fort Benjamin Lee`. */
function followsCapital(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || !before.capital || before.possessive) return false;
  return !isFunctionWord(before) && !isHeadingVerb(before) && !isCountryWord(before) && !isMonth(before);
}

/** `George Washington–class`, `the Ronald Reagan carrier`: not a person. */
function continuesInSmallLetters(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return (
    next !== undefined &&
    !(tokens[end - 1]?.possessive ?? false) &&
    /^(?:-class|class|carrier|strike|administration|government|doctrine|plan|initiative)$/.test(next.key)
  );
}

function isInitial(first: Token, words: readonly Token[]): boolean {
  return /^\p{Lu}\.$/u.test(first.text) && words.length < 2;
}

function isNoPerson(token: Token, at: number, words: readonly Token[]): boolean {
  if (at > 0 && isHeadWord(token)) return true;
  if (notNames.has(token.key) || isBodyNoun(token)) return true;
  if (at === 0) return isPortfolio(token) || (isCountryWord(token) && !givenNames.has(fold(token)));
  // A surname may be a country or a field when it is the name's last word, right behind a given name: `Mark Holland`, `Ana Power`.
  return (
    (isPortfolio(token) || isCountryWord(token)) && !(at === words.length - 1 && at <= 2 && begins(words[0] ?? token))
  );
}

function fold(token: Token): string {
  return foldName(token.key);
}

function begins(token: Token): boolean {
  const word = fold(token);
  if (givenNames.has(word)) return true;
  const [lead = '', ...rest] = word.split('-');
  return (
    rest.length > 0 &&
    lead.length > 2 &&
    givenNames.has(lead) &&
    rest.every(part => givenNames.has(part) || part.length > 2) &&
    isNameCase(token)
  );
}

/** `Jean-Claude`, not `Martin-built`. */
function isNameCase(token: Token): boolean {
  return /-\p{Lu}/u.test(token.text);
}

/** `Kishida Fumio`, `HAYASHI Yoshimasa`. */
function endsEastern(words: readonly Token[]): boolean {
  const last = words.at(-1);
  return words.length === 2 && last !== undefined && easternGivenNames.has(fold(last)) && !isShouted(words);
}

/** All in capitals it is a heading as likely as a name. */
function isShouted(words: readonly Token[]): boolean {
  return words.every(word => word.text.length > 2 && word.text === word.text.toUpperCase());
}

/** `Wang Yi`, `Song Young-min`, `Nguyen Van An`. */
function hasLeadingSurname(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (!first || !second || words.length > 3) return false;
  if (leadingSurnames.has(fold(first)) && first.text.length > 1 && !isAcronym(first)) {
    return words.slice(1).every(word => word.capital && word.text.length <= 12 && !isAcronym(word));
  }
  // A Korean given name is hyphened, its second half in small letters.
  return words.length === 2 && /^\p{Lu}\p{Ll}{1,5}$/u.test(first.text) && koreanGiven.test(second.text);
}

const koreanGiven =
  /^(?:Young|Jong|Ki|Jae|Dong|Sung|Seung|Hyun|Kyung|Min|Ji|Joo|Ju|Sang|Seok|Suk|Tae|Won|Yong|Chul|Dae|Eun|Geun|Hye|Hee|In|Jin|Jung|Kwang|Kyu|Moo|Myung|Nam|Sun|Soon|Woo|Yeon|Yo|Yoon|Yun|Hong|Chang|Byung|Cheol|Do|Gi|Ho|Hoon|Il|Jeong|Joon|Jun|Kyeong|Mi|Seo|So|Su|Ye)-\p{Ll}{2,6}$/u;

function isAcronym(token: Token): boolean {
  return token.text.length <= 4 && token.text === token.text.toUpperCase();
}

/** An initial between two words, a suffix, or a particle such as `bin` or `von`. */
function hasBuildOfName(core: readonly Token[], words: readonly Token[]): boolean {
  const middle = core.slice(1, -1);
  if (middle.length === 1 && middle.some(token => /^\p{Lu}\.$/u.test(token.text)))
    return core.every(
      (token, at) => !isAcronym(token) || token.text.includes('.') || (at === 0 && isShouted(core.slice(2))),
    );
  if (words.some(token => /^(?:jr|sr)$/.test(token.key))) return true;
  return (
    middle.length > 0 &&
    middle.some(token => !token.capital && isParticle(token) && /^(?:bin|ibn|von|van|zu)$/.test(token.key))
  );
}
