import { findQuotations } from '../facts/quotations.js';
import type { Quotation } from './types.js';

/**
 * Finds the quotations of a body. When the whole body is one quotation, or several paragraphs of one, its words are the spokesperson's.
 *
 * @param giver the name of whom the release is attributed to; null when it names nobody.
 */
export function findQuoted(body: string, giver: string | null): Quotation[] {
  return findQuotations(body).map(({ words, span, speaker }) => ({
    span: words,
    speaker: speaker?.text ?? (isWhole(body, span.start, span.end) ? giver : null),
  }));
}

function isWhole(body: string, start: number, end: number): boolean {
  return body.slice(0, start).trim() === '' && body.slice(end).trim() === '';
}
