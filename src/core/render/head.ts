import type { ArticleRecord } from '../article/types.js';
import type { Span } from '../text/span.js';
import { aiLine } from './aiRecord.js';
import { shownDate } from './dates.js';
import { glyph } from './glyphs.js';
import { markup, nothing, trusted } from './html.js';
import type { MarkdownWriter } from './markdown.js';
import type { ArticleParts } from './parts.js';
import type { Leaf, Piece } from './pieces.js';
import type { RenderMode } from './input.js';

/**
 * Headline, AI line, byline and date.
 *
 * @param writtenAi the writer's own AI line, which stands in for the one from the record.
 */
export function headPiece(
  parts: ArticleParts,
  record: ArticleRecord,
  writer: MarkdownWriter,
  writtenAi: Span | undefined,
  mode: RenderMode,
): Piece {
  const headline = headlinePiece(parts, record, writer, mode);
  const ai = writtenAi ? writer.blocks(writtenAi, 'ai') : [aiLine(record)];
  const pieces = [headline, ...ai, byline(record)].filter(piece => piece !== undefined);
  return { open: '<header class="head">', pieces, close: '</header>' };
}

function headlinePiece(
  { headline }: ArticleParts,
  record: ArticleRecord,
  writer: MarkdownWriter,
  mode: RenderMode,
): Leaf | undefined {
  if (headline) return writer.heading(trusted('h1 id="headline"'), headline);
  if (record.title !== undefined) return { html: markup`<h1 id="headline">${record.title}</h1>`.source };
  if (mode === 'page') return undefined;
  const slot = markup`<p class="slot" id="headline">
    <span>${glyph('missing')}<strong>Headline</strong> is required here and is not written yet.</span>
  </p>`;
  return { html: slot.source };
}

function byline({ byline: by, date }: ArticleRecord): Leaf | undefined {
  if (by === undefined && date === undefined) return undefined;
  const name = by === undefined ? nothing : markup`<span>${/^by\s/i.test(by) ? by : `By ${by}`}</span>`;
  return { html: markup`<p class="byline">${name}${date === undefined ? nothing : shownDate(date)}</p>`.source };
}
