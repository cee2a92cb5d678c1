import { findSection, isContent, nextLine } from '../../article/sections.js';
import type { Article, Block, Outline, PlacedSection } from '../../article/types.js';
import { lineBreakOf } from '../../scaffold/place.js';
import { textAt, type Span, type TextEdit } from '../../text/span.js';
import { lineEnd, lineStart, removeLines, removeWords } from '../../article/edits.js';

/** Words that can be taken out of the text by themselves. */
export interface Movable {
  /** The paragraph or list in which they stand. */
  readonly block: Block;
  /** The paragraph, or the item without its mark. */
  readonly item: Span;
  readonly span: Span;
}

/** The section for what the writer concludes: Analysis, else Why it matters; undefined when the article has neither. */
export function analysisSection(outline: Outline): PlacedSection | undefined {
  return findSection(outline, 'analysis') ?? findSection(outline, 'why-it-matters');
}

/** Moves words to the end of a section: as one more item where it holds a list, as a paragraph of its own where it does not. */
export function moveToSection(article: Article, movable: Movable, target: PlacedSection): TextEdit[] {
  return [removal(article, movable), insertion(article, textAt(article.text, movable.span), target)];
}

function removal(article: Article, { block, item, span }: Movable): TextEdit {
  const { text } = article;
  if (span.start > item.start || span.end < item.end) return removeWords(text, span, item);
  const lines = { start: lineStart(text, item.start), end: lineEnd(text, item.end) };
  const isWholeBlock = lines.start <= block.span.start && lines.end >= block.span.end;
  if (isWholeBlock) return removeLines(article, block.span);
  if (lines.end < block.span.end) return { start: lines.start, end: nextLine(text, lines.end), text: '' };
  return { start: endOfLineBefore(text, lines.start), end: lines.end, text: '' };
}

function endOfLineBefore(text: string, start: number): number {
  return text.slice(Math.max(0, start - 2), start) === '\r\n' ? start - 2 : start - 1;
}

function insertion(article: Article, moved: string, target: PlacedSection): TextEdit {
  const { text } = article;
  const lineBreak = lineBreakOf(text);
  const words = moved.replace(/\s+/g, ' ').trim();
  const last = target.blocks.findLast(block => isContent(block) && block.span.start >= target.body.start);
  if (!last) {
    const at = lineEnd(text, target.heading?.span.end ?? target.body.start);
    const mark = target.spec?.form === 'bullets' ? '- ' : '';
    return { start: at, end: at, text: `${lineBreak}${lineBreak}${mark}${words}` };
  }
  const at = last.span.end;
  const mark = last.kind === 'list' ? markOf(textAt(text, last.span)) : undefined;
  const before = mark === undefined ? `${lineBreak}${lineBreak}` : `${lineBreak}${mark}`;
  return { start: at, end: at, text: before + words };
}

/** The mark of a list's items, with its indent and space; undefined for a list that counts them. */
function markOf(list: string): string | undefined {
  return /^[^\S\r\n]{0,3}[-*+•][^\S\r\n]{1,4}/.exec(list)?.[0];
}
