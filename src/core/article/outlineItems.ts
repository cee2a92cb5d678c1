import type { SectionSpec } from '../profiles/types.js';
import type { KnownText } from '../text/knownText.js';
import { oncePer } from '../text/once.js';
import { movedSpan, trimmedSpan } from '../text/span.js';
import { makeBlock } from './blocks.js';
import type { HeadingMatcher } from './headingMatcher.js';
import { headingsInParagraph, type ParagraphHeading } from './paragraphHeadings.js';
import type { Article, ArticleHeading, Block } from './types.js';

/** A heading on its way into an outline. */
export interface HeadingItem {
  readonly heading: ArticleHeading;
  /** The profile's section that its words name. */
  readonly spec?: SectionSpec;
  /** Of the line on which it stands. */
  readonly start: number;
  /** The block that it is when it turns out to start no section. */
  readonly block: Block;
}

/** A block, or the part of a paragraph between two headings. */
export interface BlockItem {
  readonly heading?: never;
  readonly block: Block;
}

/** A piece of the body: a heading, or what stands below one. */
export type OutlineItem = HeadingItem | BlockItem;

/** The body as a row of headings and blocks; a paragraph that holds headings is cut at them. */
export function outlineItems(article: Article, matcher: HeadingMatcher): OutlineItem[] {
  const items: OutlineItem[] = [];
  const top = article.blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  for (const block of article.blocks) {
    if (block.kind === 'heading') items.push(markdownHeading(article.text, block, matcher, block === top));
    else if (block.kind === 'paragraph') items.push(...cutParagraph(article.text, block, matcher, items.at(-1)));
    else items.push({ block });
  }
  return items;
}

/** @param isTop whether it is the first heading of level 1: one that only ends like a section's is then the headline. */
function markdownHeading(text: string, block: Block, matcher: HeadingMatcher, isTop: boolean): HeadingItem {
  const content = block.content ?? block.span;
  const words = text.slice(content.start, content.end);
  const spec = matcher.match(words) ?? (isTop ? undefined : matcher.matchEnding(words));
  const heading = { style: 'markdown', span: block.span, content, text: words, level: block.level ?? 2 } as const;
  return { heading, ...(spec && { spec }), start: block.span.start, block };
}

const paragraphReader = oncePer(
  (matcher: HeadingMatcher) => (paragraph: KnownText) => headingsInParagraph(paragraph.words, matcher),
);

function cutParagraph(
  text: string,
  block: Block,
  matcher: HeadingMatcher,
  above: OutlineItem | undefined,
): OutlineItem[] {
  const headings = block.source
    .read(paragraphReader(matcher))
    .map(found => movedHeading(found, block.span.start))
    .filter(found => !repeats(found, block, above));
  const items: OutlineItem[] = [];
  const cut = (start: number, end: number, wrap = ''): void => {
    const words = trimmedSpan(text, { start, end });
    const wrapped = wrap !== '' && text.slice(words.start, words.end).endsWith(wrap);
    const span = wrapped ? { start: words.start, end: words.end - wrap.length } : words;
    if (span.end > span.start) items.push({ block: { ...makeBlock(text, 'paragraph', span), content: span } });
  };
  if (headings.length === 0) return [{ block }];
  cut(block.span.start, headings[0]?.lineStart ?? block.span.end);
  headings.forEach((found, index) => {
    const { heading, spec, lineStart, rest, wrap } = found;
    const own = { ...makeBlock(text, 'paragraph', heading.span), content: heading.span };
    items.push({ heading, spec, start: lineStart, block: own });
    cut(rest, headings[index + 1]?.lineStart ?? block.span.end, wrap);
  });
  return items;
}

function movedHeading(found: ParagraphHeading, by: number): ParagraphHeading {
  const { heading, lineStart, rest } = found;
  const moved = { ...heading, span: movedSpan(heading.span, by), content: movedSpan(heading.content, by) };
  return { ...found, heading: moved, lineStart: lineStart + by, rest: rest + by };
}

/** "Disclaimer: …" right under the heading "Disclaimer" is not a second section. */
function repeats(found: ParagraphHeading, block: Block, above: OutlineItem | undefined): boolean {
  return found.lineStart === block.span.start && above?.heading !== undefined && above.spec === found.spec;
}
