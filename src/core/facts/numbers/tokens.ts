import type { Span } from '../../text/span.js';

/** A word, a run of digits or a single sign. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  readonly kind: 'word' | 'digits' | 'sign';
  /** Whether nothing stands between it and the token before it. */
  readonly glued: boolean;
  /** Whether it begins a line. */
  readonly newLine: boolean;
  /** Whether a blank line stands before it. */
  readonly newParagraph: boolean;
  /** Whether it belongs to a date or a time. */
  readonly taken: boolean;
}

/** Words with inner apostrophes; `U.S.`; digits; the ending of an ordinal, also where the next word is glued to it (`20thconsecutive`); signs. */
const pattern =
  /(?:\p{Lu}\.){2,}|(?<=\d)(?:st|nd|rd|th)(?=\p{Ll}{4}|[^\p{L}]|$)|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d+|\S/gu;

const space = 0x20;

/** Parts a text into tokens, in order. `taken` are the spans of its dates and times, in order. Linear. */
export function tokenise(text: string, taken: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let next = 0;
  for (const match of text.matchAll(pattern)) {
    const word = match[0];
    const start = match.index;
    const gap = start - end === 1 && text.charCodeAt(end) === space ? ' ' : text.slice(end, start);
    const newLine = end === 0 || gap.includes('\n');
    const newParagraph = newLine && gap.indexOf('\n') !== gap.lastIndexOf('\n');
    while ((taken[next]?.end ?? Infinity) <= start) next++;
    end = start + word.length;
    const isTaken = (taken[next]?.start ?? Infinity) < end;
    const kind = kindOf(word);
    const glued = gap === '' && start > 0;
    tokens.push({
      start,
      end,
      text: word,
      key: word.toLowerCase(),
      kind,
      glued,
      newLine,
      newParagraph,
      taken: isTaken,
    });
  }
  return tokens;
}

function kindOf(word: string): Token['kind'] {
  if (/^[a-z]/i.test(word)) return 'word';
  if (/^\d/.test(word)) return 'digits';
  return /^\p{L}/u.test(word) ? 'word' : 'sign';
}

const hyphens = new Set(['-', '‐', '‑', '–']);

/** Whether a token is a hyphen (or a short dash) that is glued to what stands before it. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && token.glued && hyphens.has(token.text);
}

/** Whether the token at an index hangs on the one before it by a hyphen: `month` in `one-month`. */
export function hyphenBefore(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.glued === true && isHyphen(tokens[index - 1]);
}

/** Whether a glued hyphen joins the token at an index to a next one. */
export function hyphenAfter(tokens: readonly Token[], index: number): boolean {
  return isHyphen(tokens[index + 1]) && tokens[index + 2]?.glued === true && tokens[index + 2]?.kind !== 'sign';
}

/** A token that may belong to a figure: a word or digits within the paragraph, and of no date. */
export function open(token: Token | undefined): token is Token {
  return token !== undefined && !token.taken && !token.newParagraph;
}

/** Whether a word begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
