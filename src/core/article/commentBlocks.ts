import type { MarkdownIt, StateBlock } from 'markdown-it';

/** The token type of a comment block. */
export const commentToken = 'comment';

/** A plugin for markdown-it: comment blocks where raw HTML is off. */
export function commentBlocks(markdown: MarkdownIt): void {
  markdown.block.ruler.before('paragraph', commentToken, commentBlock, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  markdown.renderer.rules[commentToken] = () => '';
}

/** What a failed search for `-->` has shown, kept in the environment of one parse so that many open comments are not searched again and again. */
interface Searched {
  readonly until: number;
  readonly indent: number;
}

interface CommentEnv {
  copydeskComment?: Searched;
}

function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const from = lineStart(state, startLine);
  if (!state.src.startsWith('<!--', from) || indentOf(state, startLine) - state.blkIndent >= 4) return false;
  const close = closingLine(state, startLine, endLine);
  if (close === undefined) return false;
  if (silent) return true;
  state.line = close + 1;
  const token = state.push(commentToken, '', 0);
  token.map = [startLine, close + 1];
  return true;
}

/** The line that ends with the comment's first `-->`; undefined when it is not closed in this container or words follow it. */
function closingLine(state: StateBlock, startLine: number, endLine: number): number | undefined {
  const env = state.env as CommentEnv;
  const known = env.copydeskComment;
  if (known && startLine < known.until && state.blkIndent >= known.indent) return undefined;
  let line = startLine;
  for (; line < endLine; line++) {
    if (line > startLine && indentOf(state, line) < state.blkIndent && !state.isEmpty(line)) break;
    const words = state.src.slice(lineStart(state, line), state.eMarks[line]);
    const close = words.indexOf('-->', line === startLine ? 4 : 0);
    if (close !== -1) return words.slice(close + 3).trim() === '' ? line : undefined;
  }
  env.copydeskComment = { until: line, indent: state.blkIndent };
  return undefined;
}

function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

function indentOf(state: StateBlock, line: number): number {
  return state.sCount[line] ?? 0;
}
