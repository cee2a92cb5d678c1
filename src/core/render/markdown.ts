import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import type { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import { blockRules } from './blockRules.js';
import { hideComments } from './comments.js';
import { contentLines } from './contentLines.js';
import { trusted, type Html } from './html.js';
import { inlineRules } from './inlineRules.js';
import type { BlockKeys } from './keys.js';
import { isSafePicture, safeHref } from './links.js';
import { trackMarks, type Mark } from './marks.js';

/** What a rendering of an article's Markdown needs. */
export interface MarkdownSettings {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where the body starts. */
  readonly bodyStart: number;
  /** In ascending order of their starts. */
  readonly marks: readonly Mark[];
  /** Names the blocks; absent: blocks carry neither names nor places in the text, as on a page for readers. */
  readonly keys?: BlockKeys;
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
  blocks(span: Span, leadClass?: string): Html;
  /** The words in a span that lies in one block, without a block around them. */
  words(span: Span): Html;
  /** What ties a block's element to its place in the text: attributes to stand in its tag. */
  place(span: Span): Html;
}

/** Raw HTML stays text, addresses are checked, comments are dropped, and every block knows the line it came from. */
export function createMarkdownWriter(settings: MarkdownSettings): MarkdownWriter {
  const { text, lines } = settings;
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  let slice: Span = { start: settings.bodyStart, end: text.length };
  let firstLine = 0;

  markdown.validateLink = address => isSafePicture(address) || safeHref(address) !== undefined;
  Object.assign(markdown.renderer.rules, blockRules, inlineRules(settings.resolveImage.bind(settings)));
  hideComments(markdown);
  trackMarks(markdown, settings.marks, token =>
    token.map ? contentLines(text, lines, token.content, firstLine + token.map[0], slice) : [],
  );
  const env = { references: referencesIn(markdown, text.slice(settings.bodyStart)) };

  const enter = (span: Span): string => {
    slice = span;
    firstLine = lines.positionAt(span.start).line;
    return text.slice(span.start, span.end);
  };
  const place = (span: Span): Html =>
    trusted(
      placeAttributes(settings, span)
        .map(([k, v]) => ` ${k}="${v}"`)
        .join(''),
    );

  return {
    blocks: (span, leadClass) => {
      const tokens = markdown.parse(enter(span), env);
      if (leadClass !== undefined && tokens[0]?.type === 'paragraph_open') tokens[0].attrSet('class', leadClass);
      if (settings.keys)
        tokens.forEach(token => {
          locate(token, settings, slice, firstLine);
        });
      return trusted(markdown.renderer.render(tokens, markdown.options, env));
    },
    words: span => trusted(markdown.renderer.render(markdown.parseInline(enter(span), env), markdown.options, env)),
    place,
  };
}

/** The link definitions of the whole body, so that a link finds its definition in another section. */
function referencesIn(markdown: MarkdownIt, body: string): Record<string, { title: string; href: string }> {
  const env: { references?: Record<string, { title: string; href: string }> } = {};
  if (body.includes(']:')) markdown.block.parse(body.replace(/\r\n?/g, '\n'), markdown, env, []);
  return env.references ?? {};
}

/** Gives a block of its own the place it came from, and a list item its line. */
function locate(token: Token, settings: MarkdownSettings, slice: Span, firstLine: number): void {
  if (!token.map || token.hidden || token.nesting === -1 || token.type === 'inline') return;
  const from = firstLine + token.map[0];
  if (token.level > 0) {
    if (token.type === 'list_item_open' || token.type === 'tr_open') token.attrSet('data-line', from);
    return;
  }
  const { lines, text } = settings;
  let to = firstLine + token.map[1] - 1;
  while (to > from && text.slice(lines.lineStart(to), lines.lineEnd(to)).trim() === '') to--;
  const start = Math.max(slice.start, lines.lineStart(from));
  const end = Math.max(start, Math.min(slice.end, lines.lineEnd(to)));
  for (const [name, value] of placeAttributes(settings, { start, end })) token.attrSet(name, value);
}

function placeAttributes({ keys, lines, text }: MarkdownSettings, span: Span): [string, string][] {
  if (!keys) return [];
  return [
    ['data-key', keys.keyFor(text.slice(span.start, span.end))],
    ['data-line', String(lines.positionAt(span.start).line)],
    ['data-start', String(span.start)],
    ['data-end', String(span.end)],
  ];
}
