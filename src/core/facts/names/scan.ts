import { charKind, kindOfChar, sizeOfChar } from '../../text/characters.js';

/** What a scan finds. */
export type RawKind = 'word' | 'number' | 'and';

const other = 0;
const letter = 1;
const digit = 2;

const domain = /\.(?:com|org|net|gov|mil|int|edu|eu|info|news)(?![\p{L}\p{N}])/iuy;

/**
 * Finds the words of a text, in one pass over its characters: letters with marks, digits and inner apostrophes (`Sana’a`), letters with stops (`U.S.`),
 * and figures behind a plus (`Rio+10`), figures, ampersands. Web addresses are left out. Hyphens part words.
 */
export function scanWords(text: string, found: (start: number, end: number, kind: RawKind) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === letter) {
      const end = wordEnd(text, at);
      const address = addressEnd(text, at, end);
      if (address === undefined) found(at, end, 'word');
      at = address ?? end;
    } else if (kind === digit) {
      const end = numberEnd(text, at);
      found(at, withoutFinalMarks(text, at, end), 'number');
      at = end;
    } else {
      if (text.charCodeAt(at) === ampersand) found(at, at + 1, 'and');
      at += sizeOfChar(text, at);
    }
  }
}

const ampersand = 0x26;
const stop = 0x2e;
const comma = 0x2c;
const plus = 0x2b;

function kindAt(text: string, at: number): number {
  const kind = kindOfChar(text, at);
  if ((kind & (charKind.letter | charKind.mark)) !== 0) return letter;
  return (kind & charKind.number) !== 0 ? digit : other;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;
}

function wordEnd(text: string, start: number): number {
  let at = start + sizeOfChar(text, start);
  if (text.charCodeAt(at) === stop && kindAt(text, at + 1) === letter) {
    const dotted = dottedEnd(text, at);
    if (dotted !== undefined) return dotted;
  }
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === other && !isInWord(text, at)) break;
    at += kind === other ? 1 : sizeOfChar(text, at);
  }
  return at;
}

/** The apostrophe of `Sana’a`, the plus of `Rio+10`. */
function isInWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isApostrophe(code) ? kindAt(text, at + 1) === letter : code === plus && kindAt(text, at + 1) === digit;
}

/** The end of `U.S.`, whose first stop is at `at`; `undefined` when what follows is no letter by itself. */
function dottedEnd(text: string, at: number): number | undefined {
  let end: number | undefined;
  let next = at;
  while (text.charCodeAt(next) === stop && kindAt(text, next + 1) === letter) {
    const behind = next + 1 + sizeOfChar(text, next + 1);
    if (kindAt(text, behind) === letter) break;
    end = behind;
    next = behind;
  }
  if (end === undefined) return undefined;
  return text.charCodeAt(end) === stop && kindAt(text, end + 1) !== letter ? end + 1 : end;
}

function numberEnd(text: string, start: number): number {
  let at = start + sizeOfChar(text, start);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code !== stop && code !== comma && kindAt(text, at) === other) break;
    at += sizeOfChar(text, at);
  }
  return at;
}

function withoutFinalMarks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && (text.charCodeAt(at - 1) === stop || text.charCodeAt(at - 1) === comma)) at--;
  return at;
}

/** The end of the address that begins with a word: `https://…`, `www.…`, `Mirage.News`. */
function addressEnd(text: string, start: number, end: number): number | undefined {
  const next = text.charCodeAt(end);
  if (next === stop && kindAt(text, end + 1) === letter) {
    domain.lastIndex = end;
    const match = domain.exec(text);
    if (match) return end + match[0].length;
    return end - start === 3 && text.startsWith('www', start) ? blankFrom(text, end) : undefined;
  }
  return text.startsWith('://', end) && /^https?$/i.test(text.slice(start, Math.min(end, start + 6)))
    ? blankFrom(text, end)
    : undefined;
}

function blankFrom(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charAt(at).trim() !== '') at++;
  return at;
}
