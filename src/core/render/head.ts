import type { ArticleRecord } from '../article/types.js';
import type { Span } from '../text/span.js';
import { aiLine } from './aiRecord.js';
import { shownDate } from './dates.js';
import { glyph } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { MarkdownWriter } from './markdown.js';
import type { ArticleParts } from './parts.js';
import type { RenderMode } from './input.js';

/**
 * Headline, AI line, byline and date.
 *
 * @param writtenAi the writer's own AI line, which stands in for the one from the record.
 */
export function headMarkup(
  parts: ArticleParts,
  record: ArticleRecord,
  writer: MarkdownWriter,
  writtenAi: Span | undefined,
  mode: RenderMode,
): Html {
  const headline = headlineMarkup(parts, record, writer, mode);
  const ai = writtenAi ? writer.blocks(writtenAi, 'ai') : aiLine(record);
  return markup`<header class="head" data-key="head">${headline}${ai}${byline(record)}</header>`;
}

function headlineMarkup(parts: ArticleParts, record: ArticleRecord, writer: MarkdownWriter, mode: RenderMode): Html {
  const { headline } = parts;
  if (headline) return markup`<h1 id="headline" ${writer.place(headline.span)}>${writer.words(headline.content)}</h1>`;
  if (record.title !== undefined) return markup`<h1 id="headline">${record.title}</h1>`;
  if (mode === 'page') return nothing;
  return markup`<p class="slot" id="headline">
    <span>${glyph('missing')}<strong>Headline</strong> is required here and is not written yet.</span>
  </p>`;
}

function byline({ byline: by, date }: ArticleRecord): Html {
  if (by === undefined && date === undefined) return nothing;
  const name = by === undefined ? nothing : markup`<span>${/^by\s/i.test(by) ? by : `By ${by}`}</span>`;
  return markup`<p class="byline">${name}${date === undefined ? nothing : shownDate(date)}</p>`;
}
