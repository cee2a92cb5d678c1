import { readStop, startsSentences } from './abbreviations.js';
import { charKind, kindOfChar, kindOfUnit } from './characters.js';
import { trimmedSpan, type Span } from './span.js';

/**
 * Splits English prose into sentences, in one pass from left to right.
 *
 * A blank line, a bullet, a heading mark or a numbered item at the start of a line ends a sentence; a single line break does not, since many
 * releases are hard-wrapped. Stops after titles, ranks, initials and in `U.S.` or `Jan. 5` do not end one.
 *
 * @returns the sentences in order, without the white space around them; together they hold every character that is not white space.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    const span = trimmedSpan(text, { start, end });
    if (span.start < span.end) sentences.push(span);
    start = end;
    at = Math.max(at, end);
  };
  for (at = nextStop(text, at); at < text.length; at = nextStop(text, at)) {
    if (isTerminator(text.charAt(at))) {
      const end = sentenceEnd(text, at);
      at = end.at;
      if (end.closes) close(at);
    } else {
      at = afterLineBreak(text, at);
      if (startsBlock(text, at)) close(at);
    }
  }
  close(text.length);
  return sentences;
}

const terminators = '.!?…。！？';
const stop = /[.!?…。！？\r\n]/g;
const closers = '"”’\'»)]}*_';
const openers = '"“‘\'«([{*_¿¡';

function isTerminator(char: string): boolean {
  return terminators.includes(char);
}

/** Where the next stop or line break stands, from an offset on; else the end of the text. */
function nextStop(text: string, from: number): number {
  stop.lastIndex = from;
  return stop.test(text) ? stop.lastIndex - 1 : text.length;
}

function afterLineBreak(text: string, at: number): number {
  return text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
}

const blankLine = /[^\S\r\n]*(?:[\r\n]|$)/y;
const blockMark = /[^\S\r\n]{0,40}(?:[•·▪◦*+-]|#{1,6}|\d{1,2}[.)]|\(\d{1,2}\))[^\S\r\n]/y;

/** Whether a new block begins with the line at `lineStart`: it is blank, or opens with a mark of a list or a heading. */
function startsBlock(text: string, lineStart: number): boolean {
  return matchesAt(blankLine, text, lineStart) || matchesAt(blockMark, text, lineStart);
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

/** Reads the run of stops and closing marks at `at`: where it ends, and whether the sentence ends there. */
function sentenceEnd(text: string, at: number): { at: number; closes: boolean } {
  let end = at;
  while (end < text.length && isTerminator(text.charAt(end))) end++;
  const stops = text.slice(at, Math.min(end, at + 2));
  const ideographic = '。！？'.includes(text.charAt(end - 1));
  while (end < text.length && closers.includes(text.charAt(end))) end++;
  end = afterNote(text, end);
  const word = stops === '.' ? wordBefore(text, at) : '';
  if (end >= text.length || ideographic) return { at: end, closes: true };
  if (!isSpace(text.charAt(end))) return { at: end, closes: stops === '.' && isGlued(text, at, end, word) };
  return { at: end, closes: word === '' ? beginsSentence(text, end) : stopCloses(text, at, end, word) };
}

const note = /(?:\[(?:\d{1,3}|\^[^\]\s]{1,40})\])+/y;

/** Past references such as `[12]` and `[^1]` right behind the stop. */
function afterNote(text: string, at: number): number {
  return matchesAt(note, text, at) ? note.lastIndex : at;
}

/** Whether the single stop at `stop`, behind `word`, ends the sentence; white space follows at `end`. */
function stopCloses(text: string, stop: number, end: number, word: string): boolean {
  if (isItemNumber(text, stop, word)) return false;
  const next = nextWordAt(text, end);
  switch (readStop(word)) {
    case 'abbreviation':
      return false;
    case 'before-number':
      return !isDigit(text.charAt(next)) && beginsSentence(text, end);
    case 'either':
      return startsSentences(wordAt(text, next)) && beginsSentence(text, end);
    case 'end':
      return beginsSentence(text, end);
  }
}

/** `1.` that opens its line counts an item; it ends nothing. */
function isItemNumber(text: string, stop: number, word: string): boolean {
  if (!/^\d{1,3}$/.test(word)) return false;
  let at = stop - word.length;
  while (at > 0 && /[ \t(]/.test(text.charAt(at - 1)) && stop - at < 48) at--;
  return at === 0 || /[\r\n]/.test(text.charAt(at - 1));
}

/** `…said today.The Secretary…`: a stop without its space, which pages often lose; `Example.org` is left whole. */
function isGlued(text: string, stop: number, end: number, word: string): boolean {
  if (!/^\p{L}*\p{Ll}{2}$/u.test(word) || readStop(word) !== 'end') return false;
  const next = wordAt(text, nextWordAt(text, end));
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(next) && isSpace(text.charAt(end + next.length)) && !isAddress(text, stop);
}

/** Whether the characters before the stop look like an address (`https://…`, `desk@…`). Looks back no further than 64 characters. */
function isAddress(text: string, stop: number): boolean {
  for (let at = stop - 1; at >= 0 && at > stop - 64; at--) {
    const char = text.charAt(at);
    if (isSpace(char)) return false;
    if (char === '/' || char === '@') return true;
  }
  return false;
}

const continuing = ',;:)]–—-';

/** Whether what follows the white space at `at` can open a sentence: anything but a small letter or a mark that continues. */
function beginsSentence(text: string, at: number): boolean {
  const first = nextWordAt(text, at);
  return (kindOfChar(text, first) & charKind.small) === 0 && !continuing.includes(text.charAt(first) || ' ');
}

/** The offset of the first character after white space and opening marks. */
function nextWordAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charAt(at))) at++;
  while (at < text.length && openers.includes(text.charAt(at))) at++;
  return at;
}

const longestWord = 24;

/** Letters, digits and inner stops right before the stop at `stop`. */
function wordBefore(text: string, stop: number): string {
  let at = stop;
  while (at > 0 && stop - at < longestWord && isOfWord(text, at - 1)) at--;
  return text.slice(at, stop);
}

function wordAt(text: string, from: number): string {
  let at = from;
  while (at < text.length && at - from < longestWord && (kindOfUnit(text, at) & charKind.letter) !== 0) at++;
  return text.slice(from, at);
}

function isOfWord(text: string, at: number): boolean {
  return text.charAt(at) === '.' || (kindOfUnit(text, at) & (charKind.letter | charKind.number)) !== 0;
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isSpace(char: string): boolean {
  return char !== '' && char.trim() === '';
}
