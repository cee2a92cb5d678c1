import type { Article } from '../article/types.js';
import { lineEnd, lineStart } from '../article/edits.js';
import { blankLinesAround } from '../scaffold/place.js';
import type { TextEdit } from '../text/span.js';

/** A block of its own behind the line in which an offset stands, or before the one that begins there, with a blank line on either side of it. */
export function insertedBlock({ text }: Article, offset: number, block: string): TextEdit {
  if (offset === lineStart(text, offset)) {
    const { before, after } = blankLinesAround(text, offset);
    return { start: offset, end: offset, text: `${before}${block}${after}` };
  }
  const at = lineEnd(text, offset);
  const isTight = /^(?:\r\n?|\n)[^\r\n]/.test(text.slice(at, at + 3));
  return { start: at, end: at, text: `\n\n${block}${isTight ? '\n' : ''}` };
}
