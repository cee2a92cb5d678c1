import type { Profile, SectionSpec } from '../profiles/types.js';
import { oncePer } from '../text/once.js';
import { createHeadingMatcher } from './headingMatcher.js';
import { outlineItems, type HeadingItem, type OutlineItem } from './outlineItems.js';
import { contentSpan, nextLine } from './sections.js';
import type { Article, ArticleHeading, Block, Outline, PlacedSection } from './types.js';

const matcherOf = oncePer(createHeadingMatcher);

/**
 * Holds an article against a profile: which part of it is which section.
 *
 * A heading is a Markdown heading, or a bold, plain or run-in line with words that the profile knows. A Markdown heading that the profile does
 * not know starts a section of its own unless it is deeper than the sections' headings.
 */
export function outlineArticle(article: Article, profile: Profile): Outline {
  const items = outlineItems(article, matcherOf(profile));
  const level = sectionLevel(items);
  const boundaries = sectionHeadings(items, level);
  const headline = findHeadline(items, level);
  const otherHeadlines = items.flatMap(({ heading }) => {
    const isOther =
      heading && level > 1 && isHeadline(heading) && boundaries.get(heading) === null && heading !== headline;
    return isOther ? [heading] : [];
  });
  const lede = profile.sections.find(({ headed }) => !headed);
  const sections = collectSections(article, items, boundaries, headline, lede);
  return { profile, ...(headline && { headline }), otherHeadlines, sections };
}

const usualLevel = 2;

/** The level at which most of the recognised headings stand. */
function sectionLevel(items: readonly OutlineItem[]): number {
  const counts = new Array<number>(7).fill(0);
  for (const item of items)
    if (item.heading && item.spec) counts[item.heading.level] = (counts[item.heading.level] ?? 0) + 1;
  const most = Math.max(...counts);
  return most === 0 ? usualLevel : counts.indexOf(most);
}

/** The headings that start a section, each with the profile's section that it starts, or null when the profile does not know it. */
function sectionHeadings(
  items: readonly OutlineItem[],
  level: number,
): ReadonlyMap<ArticleHeading, SectionSpec | null> {
  const headings = items.filter((item): item is HeadingItem => item.heading !== undefined);
  const atLevel = new Set(headings.filter(({ heading }) => heading.level <= level).map(({ spec }) => spec?.id));
  const starting = new Map<ArticleHeading, SectionSpec | null>();
  for (const { heading, spec } of headings) {
    // A deeper heading with the words of a section that stands elsewhere is a part of the section around it.
    const deeper = heading.level > level;
    if (spec ? deeper && atLevel.has(spec.id) : deeper) continue;
    starting.set(heading, spec ?? null);
  }
  return starting;
}

function isHeadline(heading: ArticleHeading): boolean {
  return heading.style === 'markdown' && heading.level === 1;
}

/** The first level-1 heading that is not a section's. Where the sections have that level too, it must stand before them. */
function findHeadline(items: readonly OutlineItem[], level: number): ArticleHeading | undefined {
  for (const item of items) {
    if (!item.heading) continue;
    if (item.spec && level === 1) return undefined;
    if (!item.spec && isHeadline(item.heading)) return item.heading;
  }
  return undefined;
}

/** A section in the making. */
interface Open {
  readonly spec?: SectionSpec | undefined;
  readonly heading?: ArticleHeading;
  readonly start: number;
  readonly blocks: Block[];
}

function collectSections(
  article: Article,
  items: readonly OutlineItem[],
  boundaries: ReadonlyMap<ArticleHeading, SectionSpec | null>,
  headline: ArticleHeading | undefined,
  lede: SectionSpec | undefined,
): PlacedSection[] {
  const sections: PlacedSection[] = [];
  // What stands before the headline belongs to no section.
  let open: Open | undefined = headline ? undefined : { spec: lede, start: article.bodyStart, blocks: [] };
  const close = (end: number): void => {
    const placed = open && place(open, end);
    if (placed) sections.push(placed);
  };
  for (const item of items) {
    const spec = item.heading && boundaries.get(item.heading);
    if (item.heading && item.heading === headline) {
      close(item.start);
      open = { spec: lede, start: nextLine(article.text, headline.span.end), blocks: [] };
    } else if (item.heading && spec !== undefined) {
      close(item.start);
      open = { spec: spec ?? undefined, heading: item.heading, start: item.start, blocks: [] };
    } else open?.blocks.push(item.block);
  }
  close(article.text.length);
  return sections;
}

/** The lede is there only when it has words. */
function place({ spec, heading, start, blocks }: Open, end: number): PlacedSection | undefined {
  const body = contentSpan(blocks) ?? (heading && { start: heading.span.end, end: heading.span.end });
  if (!body) return undefined;
  return { ...(spec && { spec }), ...(heading && { heading }), span: { start, end }, body, blocks };
}
