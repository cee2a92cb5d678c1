import { originalSpan } from '../text/mappedText.js';
import type { MappedText } from '../text/mappedText.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Statement } from './types.js';

/** The sentences of a body, but for addresses that stand alone: they state nothing. When the whole body is one quotation, its marks, opened anew at each paragraph, belong to no statement. */
export function findStatements(body: MappedText): Statement[] {
  const words = unquoted(body.text);
  const isQuoted = words.start > 0;
  const statements: Statement[] = [];
  let paragraph = 0;
  let gap = body.text.indexOf('\n\n');
  for (const sentence of splitSentences(body.text)) {
    const reopened =
      isQuoted && /[“"]/.test(body.text.charAt(sentence.start)) && body.text.startsWith('\n\n', sentence.start - 2);
    const span = {
      start: Math.max(sentence.start + (reopened ? 1 : 0) + markerLength(body.text, sentence.start), words.start),
      end: Math.min(sentence.end, words.end),
    };
    if (span.start >= span.end) continue;
    if (isAddress(body.text.slice(span.start, span.end))) continue;
    while (gap >= 0 && gap < span.start) {
      paragraph++;
      gap = body.text.indexOf('\n\n', gap + 2);
    }
    statements.push({
      text: body.text.slice(span.start, span.end),
      body: span,
      span: originalSpan(body, span),
      paragraph,
    });
  }
  return statements;
}

/** The length of the mark before an item of a list, with the space behind it. */
function markerLength(text: string, at: number): number {
  const opensLine = at === 0 || text.charAt(at - 1) === '\n';
  return opensLine && /^[-*•‣▪◦·] \S/.test(text.slice(at, at + 3)) ? 2 : 0;
}

/** Whether a sentence is a web address and nothing else. */
function isAddress(sentence: string): boolean {
  return /^<?(?:https?:\/\/|www\.)[^\s<>]+>?$/i.test(sentence.trim());
}

/** The body without the quotation marks around all of it. */
function unquoted(text: string): Span {
  const whole = { start: 0, end: text.length };
  const open = text.charAt(0);
  const close = text.charAt(text.length - 1);
  if (text.length < 3 || !((open === '“' && close === '”') || (open === '"' && close === '"'))) return whole;
  // Each paragraph of a long quotation opens anew; a mark that closes earlier ends another quotation.
  const inside = text.slice(1, -1);
  const closes = open === '“' ? inside.includes('”') : /"(?!\n|$)/.test(inside.replaceAll('\n\n"', '\n\n'));
  return closes ? whole : { start: 1, end: text.length - 1 };
}
