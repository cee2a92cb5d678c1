import type { SectionSpec } from '../profiles/types.js';
import { nextLine } from './sections.js';
import type { Article, Outline } from './types.js';

/**
 * Where a section that is missing is to be inserted: behind the nearest section that comes before it in the profile (or behind the last of its
 * kind, when it repeats), else before the nearest that comes after it, else at the end. The offset is at the start of a line or at the end of the text, never inside another section and never before
 * the headline; whoever inserts there adds the blank lines that are needed.
 */
export function placeForSection(outline: Outline, article: Article, spec: SectionSpec): number {
  const { sections, headline, profile } = outline;
  const first = headline ? nextLine(article.text, headline.span.end) : article.bodyStart;
  const end = article.text.length;
  if (!spec.headed) return sections.find(({ span }) => span.start >= first)?.span.start ?? end;
  const order = profile.sections.map(({ id }) => id);
  const at = order.indexOf(spec.id);
  for (const id of order.slice(0, at + 1).reverse()) {
    const before = sections.findLast(section => section.spec?.id === id);
    if (before) return Math.max(first, before.span.end);
  }
  for (const id of order.slice(at + 1)) {
    const after = sections.find(section => section.spec?.id === id);
    if (after) return Math.max(first, after.span.start);
  }
  return end;
}
