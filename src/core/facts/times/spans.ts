import type { Span } from '../../text/span.js';

/** How far a neighbour is looked at: the words that stand right before or behind a date. */
const reach = 28;

/** The characters before an offset, a few words at most. Patterns on them end in `$` and stay cheap, as the stretch is short. */
export function before(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - reach), offset);
}

/** The characters behind an offset, a few words at most. */
export function behind(text: string, offset: number): string {
  return text.slice(offset, offset + reach);
}

/** Of facts in order of their starts, those that overlap none before them. */
export function apart<T extends { readonly span: Span }>(facts: readonly T[]): T[] {
  const kept: T[] = [];
  for (const fact of facts) if (fact.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(fact);
  return kept;
}

/** Orders by start; of two that start together, the longer comes first. */
export function inOrder(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
