import type { Span } from './span.js';

/** A text with its typography folded, which knows for each of its code units where it came from. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, where the character that it came from starts in the original. */
  readonly starts: Uint32Array;
  /** For each code unit of `text`, where the character that it came from ends in the original. */
  readonly ends: Uint32Array;
}

/** One character for another, or for several; an empty text drops it. Source: Unicode's General Punctuation and Alphabetic Presentation Forms. */
const folded: ReadonlyMap<string, string> = new Map([
  ...each('‘ ’ ‚ ‛ ʼ ʹ ′ ` ´', "'"),
  ...each('“ ” „ ‟ « » ″', '"'),
  ...each('‐ ‑ ‒ – — ― − ﹘ ﹣ －', '-'),
  ...each('\u200b \u200c \u200d \u2060 \ufeff \u00ad', ''),
  ['…', '...'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
]);

function each(chars: string, to: string): (readonly [string, string])[] {
  return chars.split(' ').map(char => [char, to] as const);
}

/**
 * Folds a text for comparison: straight quotation marks, plain hyphens, runs of white space as one space, ligatures and ellipses taken apart,
 * lower case. Invisible characters go. Linear.
 */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (chars: string, start: number, end: number): void => {
    if (chars === '') return;
    pieces.push(chars);
    starts.push(...Array<number>(chars.length).fill(start));
    ends.push(...Array<number>(chars.length).fill(end));
  };
  let at = 0;
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + char.length;
    if (char.trim() === '' && !folded.has(char)) {
      if (pieces.at(-1) === ' ') ends[ends.length - 1] = end;
      else put(' ', at, end);
    } else {
      put(folded.get(char) ?? char.toLowerCase(), at, end);
    }
    at = end;
  }
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The stretch of the original from which a stretch of the folded text came. An empty stretch stays empty. */
export function unfoldedSpan(folded: FoldedText, span: Span): Span {
  const start = folded.starts[span.start] ?? folded.ends[folded.ends.length - 1] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: folded.ends[span.end - 1] ?? start };
}
