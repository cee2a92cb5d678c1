import type { ArticleRecord } from '../article/types.js';
import { say, type Message } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Byline } from './byline.js';
import { shownDate } from './dates.js';
import type { Desk } from './deskVoice.js';
import { glyph } from './glyphs.js';
import { markup, nothing, trusted, type Html } from './html.js';
import type { MarkdownWriter } from './markdown.js';
import type { ArticleParts } from './parts.js';
import type { Leaf, Piece } from './pieces.js';
import type { RenderMode } from './input.js';
import type { ReaderWords } from './words/index.js';

/** What the head of an article is made from. */
export interface HeadInput {
  readonly parts: ArticleParts;
  readonly record: ArticleRecord;
  readonly writer: MarkdownWriter;
  readonly words: ReaderWords;
  readonly mode: RenderMode;
  /** The writer's own line that tells readers of a language model, where it opens the article. */
  readonly aiLine: Span | undefined;
  readonly byline: Byline | undefined;
  /** Whether the article tells readers of a model nowhere, and has to. */
  readonly lacksAiLine: boolean;
  readonly desk: Desk;
}

/** Headline, AI line, byline and date. A line that the writer has not written is never said in their place: a proof shows that it is missing. */
export function headPiece(input: HeadInput): Piece {
  const { aiLine, writer, mode, lacksAiLine, desk } = input;
  const ai = aiLine ? writer.blocks(aiLine, 'ai') : lacksAiLine && mode === 'proof' ? [aiSlot(desk)] : [];
  const pieces = [headlinePiece(input), ...ai, bylinePiece(input)].filter(piece => piece !== undefined);
  return { open: '<header class="head">', pieces, close: '</header>' };
}

function headlinePiece({ parts: { headline }, record, writer, mode, desk }: HeadInput): Leaf | undefined {
  if (headline) return writer.heading(trusted('h1 id="headline"'), headline);
  if (record.title !== undefined) return { html: markup`<h1 id="headline">${record.title}</h1>`.source };
  return mode === 'page' ? undefined : slot(say`Headline`, markup`id="headline"`, desk);
}

function aiSlot(desk: Desk): Leaf {
  return slot(say`AI disclosure`, markup`data-record="ai"`, desk);
}

function slot(name: Message, attribute: Html, { language, tell }: Desk): Leaf {
  const html = markup`<p class="slot" lang="${language}" ${attribute}>
    <span>${glyph('missing')}<strong>${tell(name)}</strong> ${tell(say`is required here and is not written yet.`)}</span>
  </p>`;
  return { html: html.source };
}

function bylinePiece({ byline, words }: HeadInput): Leaf | undefined {
  if (!byline) return undefined;
  const name = byline.name === undefined ? nothing : markup`<span>${byline.name}</span>`;
  const date = byline.date === undefined ? nothing : shownDate(byline.date, words);
  return { html: markup`<p class="byline">${name}${date}</p>`.source };
}
