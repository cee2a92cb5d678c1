import type { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import type { ContentLine } from './marks.js';

/**
 * Finds where the lines of a parsed block's inline content stand in the text. Markdown drops what is before them (list marks, `>`, `#`, indentation)
 * and keeps the words, so each line of content is the last stretch of its source line that reads the same.
 *
 * @param content of the block, its lines parted by `\n`.
 * @param firstLine of the block in the text.
 * @param bounds the words outside of it are not the block's: a run-in heading shares a line with its section's first words.
 */
export function contentLines(
  text: string,
  lines: LineIndex,
  content: string,
  firstLine: number,
  bounds: Span,
): ContentLine[] {
  const found: ContentLine[] = [];
  let at = 0;
  content.split('\n').forEach((line, i) => {
    const words = line.trimStart();
    const start = Math.max(bounds.start, lines.lineStart(firstLine + i));
    const source = text.slice(start, Math.min(bounds.end, lines.lineEnd(firstLine + i))).replaceAll('\0', '\uFFFD');
    const column = source.lastIndexOf(words);
    if (words !== '' && column >= 0) {
      found.push({ at: at + line.length - words.length, length: words.length, offset: start + column });
    }
    at += line.length + 1;
  });
  return found;
}
