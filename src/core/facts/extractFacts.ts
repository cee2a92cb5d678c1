import type { Span } from '../text/span.js';
import type { Fact, TextFacts } from './types.js';
import { findNameFacts } from './names/findNameFacts.js';
import { findQuantities } from './numbers/findQuantities.js';
import { findPeopleFacts } from './people/peopleFacts.js';
import { findQuotations } from './quotations.js';
import { findDateFacts } from './times/findDateFacts.js';

/** Finds the facts of one paragraph, in order: what can be told from the paragraph alone. Linear. */
export function findFacts(text: string): Fact[] {
  const people = findPeopleFacts(text);
  const taken = people.map(({ span }) => span);
  return [
    ...findQuotations(text),
    ...findDateFacts(text),
    ...findQuantities(text),
    ...people,
    ...findNameFacts(text, taken),
  ].sort(inOrder);
}

function inOrder(a: Fact, b: Fact): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

/**
 * Finds every fact of a text, and the people whom it names over all its mentions. Linear; never throws.
 *
 * @param stretches the parts of the text that are read one by one, in ascending order; its paragraphs when absent.
 */
export function extractFacts(text: string, stretches: readonly Span[] = paragraphsOf(text)): TextFacts {
  const facts = stretches.flatMap(({ start, end }) => findFacts(text.slice(start, end)).map(moveBy(start)));
  return { facts, people: [] };
}

/** The paragraphs of a text, between blank lines. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[^\S\n]*(?=\n)/g)) {
    if (match.index > start) found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** A fact with all its spans so many code units further on. */
export function moveBy(by: number): (fact: Fact) => Fact {
  const moved = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return fact => {
    if (by === 0) return fact;
    const span = moved(fact.span);
    if (fact.kind === 'person') return { ...fact, span, ...(fact.office && { office: moved(fact.office) }) };
    if (fact.kind === 'acronym' && fact.expansion) {
      return { ...fact, span, expansion: { ...fact.expansion, span: moved(fact.expansion.span) } };
    }
    if (fact.kind === 'quotation') {
      const speaker = fact.speaker && { ...fact.speaker, span: moved(fact.speaker.span) };
      return { ...fact, span, words: moved(fact.words), ...(speaker && { speaker }) };
    }
    return { ...fact, span };
  };
}
