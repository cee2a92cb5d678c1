import { foldedText } from '../text/fold.js';
import { quotations } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import { trimmedSpan } from '../text/span.js';
import type { Span } from '../text/span.js';
import { givenNames } from './lexicon/givenNames.js';
import { findSpeaker } from './speaker.js';
import type { QuotationFact } from './types.js';
import { bisect } from '../text/bisect.js';

/** Finds what stands in quotation marks, in order, with who says it where the sentence tells. Linear. */
export function findQuotations(text: string): QuotationFact[] {
  const marked = quotations(text);
  const spans = marked.filter(span => !isCalled(text, span));
  if (spans.length === 0) return [];
  const sentences = splitSentences(text);
  const outside = withoutQuoted(text, marked, spans);
  return spans.map(span => toFact(text, span, { sentences, outside })).filter(fact => fact !== undefined);
}

/** `Ana “Kip” Lind`, `Ana J. “Kip” Lind`: what somebody is called besides, rather than words that are quoted. */
function isCalled(text: string, { start, end }: Span): boolean {
  if (end - start > 20 || !/^.\p{Lu}[\p{L}’'-]*.$/u.test(text.slice(start, end))) return false;
  const [, before = ''] = /(\p{Lu}[\p{L}’'-]*\.?)\s$/u.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  const isGiven = givenNames.has(before.toLowerCase()) || /^\p{Lu}\.$/u.test(before);
  return isGiven && /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}

/**
 * What a text says around its quotations, character by character: nobody is named as their speaker within one. What somebody is called besides is left
 * out with its marks.
 */
function withoutQuoted(text: string, marked: readonly Span[], quoted: readonly Span[]): string {
  const spans = new Set(quoted);
  let outside = '';
  let from = 0;
  for (const span of marked) {
    const mark = spans.has(span) ? 1 : 0;
    const [start, end] = [span.start + mark, Math.max(span.start + mark, span.end - mark)];
    outside += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return outside + text.slice(from);
}

function toFact(
  text: string,
  span: Span,
  { sentences, outside }: { readonly sentences: readonly Span[]; readonly outside: string },
): QuotationFact | undefined {
  const closed = /["“”„»'‘’]/.test(text.charAt(span.end - 1)) && span.end - span.start > 1;
  const words = trimmedSpan(text, { start: span.start + 1, end: closed ? span.end - 1 : span.end });
  if (words.start >= words.end) return undefined;
  const speaker = findSpeaker(outside, around(span, sentences), span);
  return {
    kind: 'quotation',
    span,
    text: text.slice(span.start, span.end),
    normalised: foldedText(text.slice(words.start, words.end)),
    words,
    ...(speaker && { speaker: { text: text.slice(speaker.start, speaker.end), span: speaker } }),
  };
}

/** From the start of the sentence in which the quotation begins to the end of the one in which it ends. */
function around(span: Span, sentences: readonly Span[]): Span {
  const first = Math.max(0, bisect(sentences, ({ start }) => start > span.start) - 1);
  let last = first;
  while (last + 1 < sentences.length && (sentences[last]?.end ?? 0) < span.end) last++;
  return { start: sentences[first]?.start ?? span.start, end: Math.max(span.end, sentences[last]?.end ?? span.end) };
}
