import { findQuotations } from '../facts/quotations.js';
import type { Span } from '../text/span.js';
import type { Quotation } from './types.js';

/**
 * Finds the quotations of a body. When the whole body is one quotation, or several paragraphs of one, its words are the spokesperson's.
 *
 * @param giver the name of whom the release is attributed to; null when it names nobody.
 */
export function findQuoted(body: string, giver: string | null): Quotation[] {
  const all = findQuotations(body);
  const whole = areWhole(body, all) ? giver : null;
  const found: Quotation[] = [];
  let before: { readonly end: number; readonly speaker: string | null } | undefined;
  for (const { words, span, speaker } of all) {
    const goesOn = before && isContinued(body.slice(before.end, span.start)) ? before.speaker : null;
    const said = speaker?.text ?? whole ?? goesOn;
    found.push({ span: words, speaker: said });
    before = { end: span.end, speaker: said };
  }
  return found;
}

/** Whether nothing stands outside the quotations. */
function areWhole(body: string, quotations: readonly { readonly span: Span }[]): boolean {
  let from = 0;
  for (const { span } of quotations) {
    if (body.slice(from, span.start).trim() !== '') return false;
    from = Math.max(from, span.end);
  }
  return body.slice(from).trim() === '';
}

/**
 * Whether a quotation goes on behind what stands between its parts: `“…,” said Ana Lind. “…”`. Nothing else is said there, so that the second
 * part is the same person's.
 */
function isContinued(between: string): boolean {
  return between.length < 200 && /^[^.!?\n]{0,160}(?:\b\p{Lu}\.[^.!?\n]{0,60})?\.\s$/u.test(between);
}
