import { findFence } from '../article/frontMatterFence.js';
import { LineIndex } from '../text/lineIndex.js';
import { splitSentences } from '../text/sentences.js';
import { shortHash } from '../text/shortHash.js';
import type { Span } from '../text/span.js';
import { bisect } from '../text/bisect.js';

/** The words that a place is known by, wherever in the file they come to stand. */
export type Anchors = (span: Span) => string;

/** A longer sentence is cut, and a hash of it all stands for the rest. */
const longestSentence = 160;

/**
 * Tells the sentence in which a place begins, on one line: in the front matter its line, and of a place on a blank line nothing. Lines above or below
 * change nothing. Each stretch between blank lines is split into sentences once.
 */
export function anchorsOf(text: string): Anchors {
  const lines = new LineIndex(text);
  const known = new Map<number, readonly Span[]>();
  const isBlank = (line: number): boolean => text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() === '';
  const tops = stretchTops(lines.lineCount, isBlank);
  const bodyStart = findFence(text)?.span.end ?? 0;
  return ({ start }) => {
    const { line } = lines.positionAt(start);
    const top = tops[line];
    if (top === undefined) return '';
    if (start < bodyStart) return shortened(text.slice(lines.lineStart(line), lines.lineEnd(line)));
    const from = lines.lineStart(top);
    const sentences = known.get(top) ?? splitSentences(text.slice(from, lines.lineEnd(bottomOf(tops, top))));
    known.set(top, sentences);
    const sentence = lastFrom(sentences, start - from) ?? sentences[0];
    return sentence ? shortened(text.slice(from + sentence.start, from + sentence.end)) : '';
  };
}

/** For each line, the first of those that stand together with it; undefined for a blank one. */
function stretchTops(count: number, isBlank: (line: number) => boolean): (number | undefined)[] {
  const tops: (number | undefined)[] = [];
  for (let line = 0; line < count; line++) tops.push(isBlank(line) ? undefined : (tops[line - 1] ?? line));
  return tops;
}

function bottomOf(tops: readonly (number | undefined)[], top: number): number {
  let line = top;
  while (tops[line + 1] === top) line++;
  return line;
}

/** The last sentence that begins at an offset or before it. */
function lastFrom(sentences: readonly Span[], offset: number): Span | undefined {
  return sentences[bisect(sentences, ({ start }) => start > offset) - 1];
}

function shortened(words: string): string {
  const sentence = words.replace(/\s+/g, ' ').trim();
  if (sentence.length <= longestSentence) return sentence;
  return `${sentence.slice(0, longestSentence).replace(/[\uD800-\uDBFF]$/, '')}… ${shortHash(sentence)}`;
}
