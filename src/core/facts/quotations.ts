import { foldedText } from '../text/fold.js';
import { quotations } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import { trimmedSpan } from '../text/span.js';
import type { Span } from '../text/span.js';
import { findSpeaker } from './speaker.js';
import type { QuotationFact } from './types.js';

/** Finds what stands in quotation marks, in order, with who says it where the sentence tells. Linear. */
export function findQuotations(text: string): QuotationFact[] {
  const spans = quotations(text);
  if (spans.length === 0) return [];
  const sentences = splitSentences(text);
  return spans.map(span => toFact(text, span, sentences)).filter(fact => fact !== undefined);
}

function toFact(text: string, span: Span, sentences: readonly Span[]): QuotationFact | undefined {
  const closed = /["“”„»'‘’]/.test(text.charAt(span.end - 1)) && span.end - span.start > 1;
  const words = trimmedSpan(text, { start: span.start + 1, end: closed ? span.end - 1 : span.end });
  if (words.start >= words.end) return undefined;
  const speaker = findSpeaker(text, around(span, sentences), span);
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
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= span.start) low = middle;
    else high = middle - 1;
  }
  let last = low;
  while (last + 1 < sentences.length && (sentences[last]?.end ?? 0) < span.end) last++;
  return { start: sentences[low]?.start ?? span.start, end: Math.max(span.end, sentences[last]?.end ?? span.end) };
}
