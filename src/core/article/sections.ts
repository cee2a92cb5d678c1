import type { SectionSpec } from '../profiles/types.js';
import type { Span } from '../text/span.js';
import type { Block, Outline, PlacedSection } from './types.js';

/** The first section of that id, or undefined when the article has none. */
export function findSection(outline: Outline, id: string): PlacedSection | undefined {
  return outline.sections.find(({ spec }) => spec?.id === id);
}

/** How many more sections of this kind the profile requires than the article has. */
export function missingCount(outline: Outline, { id, required, repeats }: SectionSpec): number {
  if (!required) return 0;
  const there = outline.sections.filter(({ spec }) => spec?.id === id).length;
  return Math.max(0, (repeats?.atLeast ?? 1) - there);
}

/** Whether readers see something of the block: rules between sections and comments do not count. */
export function isContent(block: Block): boolean {
  return block.kind !== 'rule' && block.kind !== 'html';
}

/** From the first block with content to the last; undefined when there is none. */
export function contentSpan(blocks: readonly Block[]): Span | undefined {
  const first = blocks.find(isContent);
  const last = blocks.findLast(isContent);
  return first && last && { start: first.span.start, end: last.span.end };
}

/** The start of the line after the one that ends at `lineEnd`. */
export function nextLine(text: string, lineEnd: number): number {
  if (text.startsWith('\r\n', lineEnd)) return lineEnd + 2;
  return /[\r\n]/.test(text.charAt(lineEnd)) ? lineEnd + 1 : lineEnd;
}
