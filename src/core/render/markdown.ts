import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import type { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import { blockRules } from './blockRules.js';
import { BlockMemory } from './blockMemory.js';
import { hideComments } from './comments.js';
import { contentLines } from './contentLines.js';
import type { Desk } from './deskVoice.js';
import { footnotesIn, readFootnotes, type Footnotes } from './footnotes.js';
import type { Html } from './html.js';
import { inlineRules } from './inlineRules.js';
import { isSafePicture, safeHref } from './links.js';
import { MarkCursor } from './markCursor.js';
import { trackMarks, type Mark } from './marks.js';
import type { Leaf, Piece } from './pieces.js';
import { isCell, placeCells, TableCells } from './tableCells.js';
import { unitsOf } from './units.js';
import type { ReaderWords } from './words/index.js';

/** What a rendering of an article's Markdown needs. */
export interface MarkdownSettings {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where the body starts. */
  readonly bodyStart: number;
  /** In ascending order of their starts. */
  readonly marks: readonly Mark[];
  /** Whether blocks know their place in the text; on a page for readers they do not. */
  readonly placed: boolean;
  /** What was written before; a new one when absent. */
  readonly memory?: BlockMemory | undefined;
  /** For what cannot be shown as it is. */
  readonly words: Pick<ReaderWords, 'picture'>;
  /** For marks. */
  readonly desk: Desk;
  /** Turns the path of a picture into an address that may be loaded. */
  resolveImage(path: string): string | undefined;
}

/** Writes stretches of one article as markup. Call it in the order of the text. */
export interface MarkdownWriter {
  /**
   * The blocks in a span.
   *
   * @param leadClass a class for the first block, when it is a paragraph.
   */
  blocks(span: Span, leadClass?: string): readonly Piece[];
  /**
   * A heading.
   *
   * @param tag with its attributes: `h2 id="x"`.
   * @param heading its span, and that of its words.
   */
  heading(tag: Html, heading: { readonly span: Span; readonly content: Span }): Leaf;
}

/** Raw HTML stays text, addresses are checked, comments are dropped, and every block knows the line it came from. */
export function createMarkdownWriter(settings: MarkdownSettings): MarkdownWriter {
  const { text, lines, placed, memory = new BlockMemory() } = settings;
  const markdown = createParser();
  let slice: Span = { start: settings.bodyStart, end: text.length };
  let firstLine = 0;
  /** Where the block stands that is being written: the places of its marks are counted from there. */
  let blockStart = 0;

  Object.assign(
    markdown.renderer.rules,
    inlineRules(settings, () => blockStart),
  );
  const cells = new TableCells(text, lines);
  trackMarks(markdown, settings.marks, token => {
    if (!token.map) return [];
    const line = firstLine + token.map[0];
    return isCell(token) ? cells.linesOf(token, line, slice) : contentLines(text, lines, token.content, line, slice);
  });
  const env = definitionsIn(markdown, text.slice(settings.bodyStart));
  /** What the markup of every block depends on. */
  const common = JSON.stringify([env.references, [...env.footnotes], settings.words.picture]);
  const cursor = new MarkCursor(settings.marks);

  const enter = (span: Span): string => {
    slice = span;
    firstLine = lines.positionAt(span.start).line;
    return normalised(text.slice(span.start, span.end));
  };
  const write = (tokens: Token[]): string => {
    const state = new markdown.core.State('', markdown, env);
    state.tokens = tokens;
    markdown.core.process(state);
    return markdown.renderer.render(tokens, markdown.options, env);
  };
  const leafOf = (tokens: Token[], span: Span): Leaf => {
    blockStart = span.start;
    const key = `${common}\n${signatureOf(tokens)}${cursor.signatureIn(span)}`;
    const html = memory.markupOf(key, () => write(tokens));
    return placed ? { html, place: { start: span.start, line: lines.positionAt(span.start).line } } : { html };
  };
  const unitPiece = (tokens: Token[]): Piece[] => {
    const [open, close] = [tokens[0], tokens.at(-1)];
    if (!open || !close) return [];
    if (isList(open)) {
      const items = unitsOf(tokens.slice(1, -1)).flatMap(unitPiece);
      return [{ open: write([open]), pieces: items, close: write([close]) }];
    }
    if (placed) locate(tokens);
    const leaf = leafOf(tokens, spanOf(tokens, { lines, slice, firstLine }));
    // The definition of a link is no element.
    return leaf.html.trim() === '' ? [] : [leaf];
  };

  const written = (span: Span, leadClass?: string): readonly Piece[] => {
    const tokens: Token[] = [];
    markdown.block.parse(enter(span), markdown, env, tokens);
    placeCells(tokens);
    if (leadClass !== undefined && tokens[0]?.type === 'paragraph_open') tokens[0].attrSet('class', leadClass);
    return unitsOf(tokens).flatMap(unitPiece);
  };

  return {
    blocks: (span, leadClass) => {
      const words = text.slice(span.start, span.end);
      const key = `${common}\n${leadClass ?? ''}\n${words}${cursor.signatureIn(span)}`;
      const at = { start: span.start, line: lines.positionAt(span.start).line };
      return memory.piecesOf(key, at, () => written(span, leadClass));
    },
    heading: (tag, { span, content }) => {
      const words = new markdown.core.State('', markdown, env).Token;
      const token = new words('inline', '', 0);
      Object.assign(token, { content: enter(content), map: [0, 1], children: [] });
      const { html, place } = leafOf([token], span);
      return { html: headingElement(tag, html, placed), place };
    },
  };
}

/** Where the slice of a text stands that is being read. */
interface SlicePlace {
  readonly lines: LineIndex;
  readonly slice: Span;
  readonly firstLine: number;
}

function spanOf([first]: readonly Token[], { lines, slice, firstLine }: SlicePlace): Span {
  const [from, to] = first?.map ?? [0, 1];
  const start = Math.max(slice.start, lines.lineStart(firstLine + from));
  return { start, end: Math.max(start, Math.min(slice.end, lines.lineEnd(firstLine + Math.max(from, to - 1)))) };
}

function headingElement({ source }: Html, html: string, placed: boolean): string {
  const name = /^\w+/.exec(source)?.[0] ?? 'h2';
  return `<${placed ? `${source} data-block` : source}>${html}</${name}>`;
}

/** A parser whose core reads what is in blocks alone: the blocks are parsed first, and what is in them only where it is not known already. */
function createParser(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = address => isSafePicture(address) || safeHref(address) !== undefined;
  Object.assign(markdown.renderer.rules, blockRules);
  hideComments(markdown);
  readFootnotes(markdown);
  markdown.core.ruler.disable(['normalize', 'block']);
  return markdown;
}

/** As Markdown takes a text before it reads it. */
function normalised(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');
}

/** What is defined in the body. */
interface Definitions extends Record<string | symbol, unknown> {
  readonly references: Readonly<Record<string, { title: string; href: string }>>;
  readonly footnotes: Footnotes;
}

/** The link definitions and footnotes of the whole body, so that each finds its definition in another section. */
function definitionsIn(markdown: MarkdownIt, body: string): Definitions {
  const env: Partial<Definitions> & Pick<Definitions, 'footnotes'> = { footnotes: footnotesIn(body) };
  if (body.includes(']:')) markdown.block.parse(normalised(body), markdown, env, []);
  return { references: {}, ...env };
}

function isList(token: Token): boolean {
  return token.type === 'bullet_list_open' || token.type === 'ordered_list_open';
}

/** Lets a block's element be found, and the rows and items inside of it tell how many lines below its first they stand. */
function locate([first, ...inner]: readonly Token[]): void {
  first?.attrSet('data-block', '');
  const top = first?.map?.[0] ?? 0;
  for (const token of inner) {
    const down = (token.map?.[0] ?? top) - top;
    if (down > 0 && (token.type === 'list_item_open' || token.type === 'tr_open')) token.attrSet('data-down', down);
  }
}

/** Names a block by all that its markup is made from, but for its marks. */
function signatureOf(tokens: readonly Token[]): string {
  let signature = '';
  for (const { type, tag, hidden, info, attrs, content } of tokens) {
    signature += `${type} ${tag}${hidden ? ' hidden' : ''} ${info} ${attrs ? JSON.stringify(attrs) : ''} ${content}\n`;
  }
  return signature;
}
