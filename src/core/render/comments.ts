import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { bisect } from '../text/bisect.js';

const open = '<!--';
const close = '-->';

/**
 * Comments are the writer's, not the reader's: they leave no trace on the page, Copydesk's own directives included. All other HTML is shown as
 * the text it is. A comment that is never closed is text too, so that a slip of the pen hides nothing.
 */
export function hideComments(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', 'comment', commentBlock, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  markdown.inline.ruler.before('autolink', 'comment', commentInline);
}

/** A comment on lines of its own. */
function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !state.src.startsWith(open, start)) return false;
  const end = commentEnd(state.src, start, state.env);
  if (end === undefined) return false;
  const line = lineOf(state, end, startLine);
  if (line >= endLine || state.src.slice(end, state.eMarks[line]).trim() !== '') return false;
  if (!silent) state.line = line + 1;
  return true;
}

/** The line on which an offset lies. Line ends ascend, so halving finds it: a walk from each of many openings would be quadratic. */
function lineOf(state: StateBlock, offset: number, from: number): number {
  return bisect(state.eMarks, end => end >= offset, from, state.lineMax);
}

/** A comment among words. */
function commentInline(state: StateInline): boolean {
  if (!state.src.startsWith(open, state.pos)) return false;
  const end = commentEnd(state.src, state.pos, state.env);
  if (end === undefined || end > state.posMax) return false;
  state.pos = end;
  return true;
}

const lastSearch = Symbol('the last search for the end of a comment');

interface Search {
  readonly source: string;
  readonly from: number;
  /** Where the first close after `from` stands; -1 when there is none. */
  readonly at: number;
}

/** Remembers the last search: without that, a text of nothing but `<!--` would be searched to its end from every one of them. */
function commentEnd(source: string, start: number, env: Record<string | symbol, unknown>): number | undefined {
  const from = start + open.length;
  let search = env[lastSearch] as Search | undefined;
  if (search?.source !== source || from < search.from || (search.at >= 0 && from > search.at)) {
    search = { source, from, at: source.indexOf(close, from) };
    env[lastSearch] = search;
  }
  return search.at < 0 ? undefined : search.at + close.length;
}
