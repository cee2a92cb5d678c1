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

function foldOf(char: string): string {
  return folded.get(char) ?? (char.trim() === '' ? ' ' : char.toLowerCase());
}

/** Words of ASCII with single spaces between them: in small letters they are folded. */
const plain = /[!-_a-~]+(?: [!-_a-~]+)*/y;

/** No character folds to more than so many code units. */
const mostUnits = 4;

/**
 * Folds a text for comparison: straight quotation marks, plain hyphens, runs of white space as one space, ligatures and ellipses taken apart,
 * lower case. Invisible characters go. Linear.
 */
export function foldText(text: string): FoldedText {
  const starts = new Uint32Array(text.length * mostUnits);
  const ends = new Uint32Array(text.length * mostUnits);
  let length = 0;
  const put = (units: number, start: number, end: number): void => {
    for (const last = length + units; length < last; length++) {
      starts[length] = start;
      ends[length] = end;
    }
  };
  const folded = foldWith(text, {
    copied: (start, end) => {
      for (let at = start; at < end; at++) put(1, at, at + 1);
    },
    folded: (units, start, end) => {
      put(units, start, end);
    },
    joined: end => {
      ends[length - 1] = end;
    },
  });
  return { text: folded, starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** The text of {@link foldText} alone. */
export function foldedText(text: string): string {
  return foldWith(text);
}

/** Learns where each piece of a folded text came from. */
interface Origins {
  /** Letter by letter. */
  copied(start: number, end: number): void;
  /** So many code units from one character. */
  folded(units: number, start: number, end: number): void;
  /** The white space before goes on to an offset. */
  joined(end: number): void;
}

function foldWith(text: string, origins?: Origins): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const start = at;
    plain.lastIndex = at;
    if (plain.test(text)) {
      at = plain.lastIndex;
      pieces.push(text.slice(start, at).toLowerCase());
      origins?.copied(start, at);
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += char.length;
    const to = foldOf(char);
    if (to === ' ' && pieces.at(-1) === ' ') origins?.joined(at);
    else {
      if (to !== '') pieces.push(to);
      origins?.folded(to.length, start, at);
    }
  }
  return pieces.join('');
}

/** The stretch of the original from which a stretch of the folded text came. An empty stretch stays empty. */
export function unfoldedSpan(folded: FoldedText, span: Span): Span {
  const start = folded.starts[span.start] ?? folded.ends[folded.ends.length - 1] ?? 0;
  if (span.end <= span.start) return { start, end: start };
  return { start, end: folded.ends[span.end - 1] ?? start };
}
