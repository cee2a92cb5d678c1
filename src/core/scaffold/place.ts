import { placeForSection } from '../article/placeForSection.js';
import type { Article, Outline } from '../article/types.js';
import type { SectionSpec } from '../profiles/types.js';

/** The line break that an article uses. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The line breaks to put before and after a block that is inserted at an offset, so that a blank line stands on either side of it. */
export function blankLinesAround(text: string, offset: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, offset - 4), offset).replace(/\r\n?/g, '\n');
  const rest = text.slice(offset, offset + 4).replace(/\r\n?/g, '\n');
  return { before: breaksBefore(before), after: rest.startsWith('\n') || rest === '' ? '\n' : '\n\n' };
}

function breaksBefore(before: string): string {
  if (before === '' || before === '\uFEFF' || before.endsWith('\n\n')) return '';
  return before.endsWith('\n') ? '\n' : '\n\n';
}

/** The level at which the article's own section headings stand; 2 when it has none that Markdown knows. */
export function sectionLevel(outline: Outline): number {
  const levels = outline.sections.flatMap(({ spec, heading }) =>
    spec && heading?.style === 'markdown' ? [heading.level] : [],
  );
  const times = new Map<number, number>();
  for (const level of levels) times.set(level, (times.get(level) ?? 0) + 1);
  const [most = 2] = [...times].reduce<readonly number[]>((best, next) => (next[1] > (best[1] ?? 0) ? next : best), []);
  return Math.max(2, most);
}

/**
 * Where a section belongs: in the profile's order, and never between the headline and the lede, whatever order the draft has.
 *
 * @returns an offset past a byte order mark in an article without front matter.
 */
export function placeOf(outline: Outline, article: Article, spec: SectionSpec): number {
  const place = Math.max(placeForSection(outline, article, spec), bodyStartOf(article));
  const lede = spec.headed ? outline.sections.find(section => section.spec?.headed === false) : undefined;
  return lede ? Math.max(place, lede.span.end) : place;
}

/** Where the body begins, past a byte order mark in an article without front matter. */
export function bodyStartOf(article: Article): number {
  return article.bodyStart === 0 && article.text.startsWith('\uFEFF') ? 1 : article.bodyStart;
}
