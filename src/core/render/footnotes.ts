import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';

/** The footnotes that a text has, by their labels: each with its number, in the order in which the text refers to them. */
export type Footnotes = ReadonlyMap<string, number>;

/** `[^1]`, `[^survey]`; with a colon behind it at the start of a line, it opens the footnote itself. */
const mark = /\[\^([^\]\s]{1,40})\]/g;
const markHere = new RegExp(mark.source, 'y');
const opening = /^\[\^([^\]\s]{1,40})\]:[ \t]*/;

/** The footnotes of a text. Marks that lead to none are words, and no footnotes. */
export function footnotesIn(text: string): Footnotes {
  const labels = new Set<string>();
  const written = new Set<string>();
  for (const { 0: whole, 1: label = '', index } of text.matchAll(mark)) {
    const isBehindWords = !/(?:^|[\r\n]) {0,3}$/.test(text.slice(Math.max(0, index - 4), index));
    (isBehindWords || text.charAt(index + whole.length) !== ':' ? labels : written).add(label);
  }
  const numbered = [...new Set([...labels, ...written])].filter(label => written.has(label));
  return new Map(numbered.map((label, at) => [label, at + 1]));
}

/** Words without the marks of footnotes. */
export function withoutFootnoteMarks(text: string): string {
  return text.replace(mark, '');
}

/** Has a parser read footnotes: `footnote_open`, `footnote_close` around each and `footnote_ref` where it is referred to, with its number as content. */
export function readFootnotes(markdown: MarkdownIt): void {
  markdown.core.ruler.before('block', 'footnotes', ({ env, src }) => {
    known(env, src);
  });
  markdown.block.ruler.before('reference', 'footnote', footnote, { alt: ['paragraph', 'reference'] });
  markdown.inline.ruler.before('link', 'footnote_ref', reference);
}

/** What a parser was told of the footnotes, else those of the text that it reads. */
function known(env: Record<string, unknown>, text: string): Footnotes {
  return (env['footnotes'] ??= footnotesIn(text)) as Footnotes;
}

/** A footnote ends with its paragraph, or where the next begins. */
function footnote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false;
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  const [words = '', label = ''] = opening.exec(state.src.slice(start, state.eMarks[startLine])) ?? [];
  const number = known(state.env, state.src).get(label);
  if (number === undefined) return false;
  if (silent) return true;
  const line = endOfParagraph(state, startLine, endLine);
  state.line = line;
  const open = state.push('footnote_open', 'p', 1);
  open.content = String(number);
  open.map = [startLine, line];
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, line, state.blkIndent, false).trimStart().slice(words.length).trim();
  inline.map = [startLine, line];
  inline.children = [];
  state.push('footnote_close', 'p', -1);
  return true;
}

/** As Markdown finds it for a paragraph. */
function endOfParagraph(state: StateBlock, startLine: number, endLine: number): number {
  const ends = state.md.block.ruler.getRules('paragraph');
  const around = state.parentType;
  state.parentType = 'paragraph';
  let line = startLine + 1;
  while (line < endLine && !state.isEmpty(line) && !ends.some(rule => rule(state, line, endLine, true))) line++;
  state.parentType = around;
  return line;
}

function reference(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[^', state.pos)) return false;
  markHere.lastIndex = state.pos;
  const found = markHere.exec(state.src);
  const number = known(state.env, state.src).get(found?.[1] ?? '');
  if (!found || number === undefined) return false;
  if (!silent) state.push('footnote_ref', 'sup', 0).content = String(number);
  state.pos += found[0].length;
  return true;
}
