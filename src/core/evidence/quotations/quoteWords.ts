import { foldText, unfoldedSpan } from '../../text/fold.js';
import type { Span } from '../../text/span.js';

/** A word of a text for comparing quotations: folded, without the punctuation around it. */
export interface QuoteWord {
  /** In lower case, typography folded: `don't`, `u.s`, `3.5`. */
  readonly key: string;
  /** Into the text that was read. */
  readonly span: Span;
}

// A stop between two long words parts them, where a page leaves out the space behind it.
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?<!\p{L}{3})[.,](?=[\p{L}\p{N}])|[.,](?=\p{N})|['&/](?=[\p{L}\p{N}]))*/gu;

/**
 * The words of a text, in order. Hyphens part words, so that `U.S.- Japan` and `U.S.-Japan` are the same; Markdown's emphasis goes.
 *
 * @param offset added to every span.
 */
export function quoteWords(text: string, offset = 0): QuoteWord[] {
  return simple.test(text) ? simpleWords(text, offset) : foldedWords(text, offset);
}

/** Characters that fold to one each, and to themselves but for capitals and apostrophes. */
const simple = /^[\0-_a-~’‘“”–—]*$/;
const simpleWord = /[a-z0-9](?:[a-z0-9]|(?<![a-z]{3})[.,](?=[a-z0-9])|[.,](?=[0-9])|['&/](?=[a-z0-9]))*/g;

function simpleWords(text: string, offset: number): QuoteWord[] {
  const words: QuoteWord[] = [];
  const folded = text.toLowerCase().replace(/[’‘]/g, "'");
  for (const { 0: key, index } of folded.matchAll(simpleWord)) {
    const start = index + offset;
    words.push({ key, span: { start, end: start + key.length } });
  }
  return words;
}

function foldedWords(text: string, offset: number): QuoteWord[] {
  const folded = foldText(text);
  return Array.from(folded.text.matchAll(word), match => {
    const span = unfoldedSpan(folded, { start: match.index, end: match.index + match[0].length });
    return { key: match[0], span: { start: span.start + offset, end: span.end + offset } };
  });
}

/** What a quotation is made of: words to be found in a row, and gaps where the writer left words out or put others in brackets. */
export type QuotePart =
  | { readonly kind: 'words'; readonly words: readonly QuoteWord[] }
  /** `…`: any number of words of the source. */
  | { readonly kind: 'ellipsis' }
  /** `[the]`: up to a few words of the source, or none. */
  | { readonly kind: 'bracket' };

const gap = /\[[^[\]]{0,200}\](?:['’]s)?|…|\.(?:\s?\.){2,3}/g;

/**
 * Takes a quotation's words apart at brackets and ellipses. A bracket inside a word (`[T]he`, `promise[d]`) stands for the word.
 *
 * @param offset of `text` in the article.
 */
export function quoteParts(text: string, offset: number): QuotePart[] {
  const parts: QuotePart[] = [];
  let from = 0;
  const words = (end: number): void => {
    const found = quoteWords(text.slice(from, end), offset + from);
    if (found.length > 0) parts.push({ kind: 'words', words: found });
  };
  for (const match of text.matchAll(gap)) {
    let { index: start } = match;
    let end = start + match[0].length;
    if (match[0].startsWith('[')) {
      // A bracket that touches letters stands for the whole word.
      while (start > from && /\p{L}/u.test(text.charAt(start - 1))) start--;
      while (end < text.length && /\p{L}/u.test(text.charAt(end))) end++;
    }
    words(start);
    parts.push({ kind: match[0].startsWith('[') ? 'bracket' : 'ellipsis' });
    from = end;
  }
  words(text.length);
  return parts;
}
