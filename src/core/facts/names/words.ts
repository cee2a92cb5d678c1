import { readStop, startsSentences } from '../../text/abbreviations.js';
import { overlap, type Span } from '../../text/span.js';
import { officeHeads } from '../lexicon/offices.js';
import { foldWord } from './spelling.js';

/** What stands between a word and the one before it. A line break in the middle of a hard-wrapped sentence is a space. */
export type Gap = 'space' | 'hyphen' | 'slash' | 'comma' | 'open' | 'break';

/** A word, number or ampersand of a paragraph, with what the search for names needs to know of it. */
export interface Word {
  readonly span: Span;
  /** Without a possessive ending. */
  readonly text: string;
  /** Folded; `&` is `and`. */
  readonly key: string;
  readonly gap: Gap;
  readonly capital: boolean;
  /** Two letters or more, and all of them capitals. */
  readonly upper: boolean;
  readonly number: boolean;
  readonly possessive: boolean;
  /** Whether a sentence, a line or a quotation begins here, so that a capital tells nothing. */
  readonly initial: boolean;
  /** What the line is: in a headline nearly every word has a capital; in a line in capitals each letter is one. */
  readonly line: 'prose' | 'headline' | 'capitals';
  /** Whether it belongs to a person's name or to an office that was found before. */
  readonly taken: 'person' | 'office' | undefined;
}

// Linear: the alternatives begin with different characters, or are tried once at each place and hold no nested repetition that overlaps.
const token =
  /(?<web>(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}-]{1,40}\.(?:com|org|net|gov|mil|int|edu|eu|info|news)(?![\p{L}\p{N}]))|(?<dotted>\p{L}(?:\.\p{L})+\.?(?!\p{L}))|(?<word>\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʼ][\p{L}\p{M}]+)*)|(?<number>\p{N}[\p{N}\p{L}.,]*)|(?<and>&)/gu;

/** Where a stretch of words stands in the text. */
export function spanOf(words: readonly Word[], { from, to }: { readonly from: number; readonly to: number }): Span {
  return { start: words[from]?.span.start ?? 0, end: words[to - 1]?.span.end ?? 0 };
}

/** Cuts a paragraph into words. Hyphens part words; a stop belongs to the word in `U.S.` only. Linear. */
export function wordsOf(text: string, taken: readonly Span[]): Word[] {
  const spans = [...taken].sort((a, b) => a.start - b.start).map(span => ({ ...span, by: takenBy(text, span) }));
  const lines = lineKinds(text);
  const words: Word[] = [];
  let next = 0;
  let line = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(token)) {
    if (match.groups?.['web']) continue;
    const start = match.index;
    while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
    while (line + 1 < lines.length && (lines[line + 1]?.start ?? 0) <= start) line++;
    const word = makeWord(text, match, previousEnd, words.at(-1), lines[line]);
    const span = spans[next];
    words.push({ ...word, taken: span && overlap(span, word.span) ? span.by : undefined });
    previousEnd = word.span.end + (word.possessive ? 2 : 0);
  }
  return words;
}

function makeWord(
  text: string,
  match: RegExpMatchArray,
  previousEnd: number,
  previous: Word | undefined,
  line: Line | undefined,
): Omit<Word, 'taken'> {
  const start = match.index ?? 0;
  const whole = match.groups?.['number'] ? withoutFinalMarks(match[0]) : match[0];
  const bare = /['’ʼ]s$/i.test(whole) && whole.length > 3 ? whole.slice(0, -2) : whole;
  const between = text.slice(Math.min(previousEnd, start), Math.min(start, previousEnd + longestGap));
  const gap = previous ? readGap(between, previous, line) : 'break';
  const letters = bare.replace(/[^\p{L}]/gu, '');
  return {
    span: { start, end: start + bare.length },
    text: bare,
    key: bare === '&' ? 'and' : foldWord(bare),
    gap,
    capital: /^\p{Lu}/u.test(bare),
    upper: letters.length > 1 && letters === letters.toUpperCase(),
    number: match.groups?.['number'] !== undefined,
    possessive:
      bare !== whole ||
      (/s$/i.test(bare) && /^['’](?!\p{L})/u.test(text.slice(start + bare.length, start + bare.length + 2))),
    initial: previous === undefined || gap === 'open' || endsSentence(between, previous, bare),
    line: line?.kind ?? 'prose',
  };
}

function withoutFinalMarks(number: string): string {
  let end = number.length;
  while (end > 1 && '.,'.includes(number.charAt(end - 1))) end--;
  return number.slice(0, end);
}

/** No more than so much of what stands between two words is looked at. */
const longestGap = 24;

function readGap(between: string, previous: Word, line: Line | undefined): Gap {
  // Most gaps are one space.
  if (between === ' ') return 'space';
  if (between.length >= longestGap) return 'break';
  if (between.includes('\n')) {
    const wrapped = between.trim() === '' && line?.wrapsFromBefore === true && !/\n\s*\n/.test(between);
    return wrapped ? 'space' : 'break';
  }
  const core = between.trim();
  const spaced = between !== core;
  if (core === '') return spaced ? 'space' : 'break';
  if (/^[-‐‑]$/.test(core) && !between.startsWith(' ')) return 'hyphen';
  if (/^[–]$/.test(core) && !spaced) return 'hyphen';
  if (core === '/' && !spaced) return 'slash';
  if (core === ',') return 'comma';
  if (core === '.' && spaced && keepsStop(previous)) return 'space';
  if (/["“‘«:]$/.test(core) || /^["”»]$/.test(core)) return 'open';
  return 'break';
}

function keepsStop(word: Word): boolean {
  return (
    readStop(word.text) === 'abbreviation' || /^(?:st|no|dept|inc|corp|co|ltd|ft|mt|gen|sen|\p{L})$/iu.test(word.text)
  );
}

function endsSentence(between: string, previous: Word, word: string): boolean {
  if (/[!?:;•*#>]/.test(between) || between.includes('\n')) return true;
  if (previous.text.endsWith('.')) return /\s/.test(between) && startsSentences(word);
  if (!/[.…]\W*\s/.test(between)) return /[–—]|--|["“]/.test(between);
  const reading = readStop(previous.text);
  return reading === 'end' || ((reading === 'either' || reading === 'before-number') && startsSentences(word));
}

interface Line {
  readonly start: number;
  readonly kind: Word['line'];
  /** Whether it goes on with a sentence of the line before, which is as long as hard-wrapped lines are. */
  readonly wrapsFromBefore: boolean;
}

function lineKinds(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let before = '';
  for (const line of text.split('\n')) {
    const wraps = before.length >= 60 && before.length <= 110 && !/[.:!?]["”]?\s*$/.test(before.slice(-6));
    lines.push({ start, kind: kindOfLine(line), wrapsFromBefore: wraps });
    start += line.length + 1;
    before = line;
  }
  return lines;
}

/** Words that stay small in headlines. */
const smallInHeadlines = new Set(
  `a an the and or but nor for of in on at to by as vs via per with from over into onto after amid about against between before during under upon
   that than this through toward towards off up out down near is s al bin von van der de da di la le el du des`
    .trim()
    .split(/\s+/),
);

function kindOfLine(line: string): Word['line'] {
  let capitals = 0;
  let small = 0;
  let upper = 0;
  // What begins with a small letter is a part of a sentence.
  if (/^[^\p{L}]{0,12}\p{Ll}/u.test(line)) return 'prose';
  for (const [word] of line.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    if (/^\p{Lu}/u.test(word)) capitals++;
    else if (!smallInHeadlines.has(word)) small++;
    if (word.length > 1 && word === word.toUpperCase()) upper++;
  }
  if (upper >= 3 && upper * 3 >= (capitals + small) * 2) return 'capitals';
  return capitals >= 3 && small * 12 <= capitals && (small === 0 || !line.trimEnd().endsWith('.'))
    ? 'headline'
    : 'prose';
}

/** A span with the head of an office in it is an office, and a name otherwise. */
function takenBy(text: string, span: Span): 'person' | 'office' {
  const words = text.slice(span.start, Math.min(span.end, span.start + 400)).split(/[\s\-‐‑'’,]+/);
  return words.some(
    word => officeHeads.has(word.toLowerCase().replace(/s?\.?$/, '')) || officeHeads.has(word.toLowerCase()),
  )
    ? 'office'
    : 'person';
}
