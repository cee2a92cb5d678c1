import { textAt } from '../text/span.js';
import { findFence, findLateFence, type Fence } from './frontMatterFence.js';
import { readRecord } from './record.js';
import type { Article, FrontMatter, FrontMatterProblem } from './types.js';
import { readEntries } from './yamlEntries.js';
import { spanOfPath } from './yamlNodes.js';
import { say } from '../text/message.js';

/**
 * Reads the front matter at the top of an article. Never throws: what cannot be read becomes a problem, and the rest is read.
 *
 * @param before the article as it was read before: front matter that has not changed is the same.
 */
export function parseFrontMatter(text: string, before?: Pick<Article, 'text' | 'frontMatter'>): FrontMatter {
  const onTop = findFence(text);
  const fence = onTop ?? findLateFence(text);
  if (before && fence && isUnchanged(text, fence, before)) return before.frontMatter;
  if (!fence) return { record: { sources: [] }, problems: [], has: () => false, spanOf: () => undefined };
  const { span, content } = fence;
  const yaml = readEntries(text, content);
  const { record, problems } = readRecord(yaml.entries, text);
  const keys = new Set(yaml.entries.map(({ key }) => key));
  return {
    span,
    content,
    record,
    problems: onePerLine(text, [
      ...(onTop ? [] : [late(text, span.start)]),
      ...(fence.unclosed ? [unclosed(span.start)] : []),
      ...yaml.problems,
      ...problems,
    ]),
    has: key => keys.has(key),
    spanOf: path => (path.length === 0 ? content : spanOfPath(yaml.entries, path, text)),
  };
}

/** What is not closed is told by the body from which it could not be told apart, so it is read anew. */
function isUnchanged(
  text: string,
  { span, unclosed }: Fence,
  { text: was, frontMatter }: Pick<Article, 'text' | 'frontMatter'>,
): boolean {
  if (unclosed || frontMatter.span?.start !== span.start || frontMatter.span.end !== span.end) return false;
  return textAt(text, span) === textAt(was, span);
}

function unclosed(start: number): FrontMatterProblem {
  const message = say`The front matter is not closed. Put a line with three dashes (---) after its last line.`;
  return { message, span: { start, end: start + 3 } };
}

function late(text: string, start: number): FrontMatterProblem {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  return {
    message: say`The front matter does not begin on the first line, so other programs take it for text. Take out the blank lines above it.`,
    span: { start, end: start + 3 },
    fixes: [{ title: say`Take out the blank lines`, edits: [{ start: from, end: start, text: '' }], preferred: true }],
  };
}

/** A broken line often makes several errors; only the first helps. Problems come out in the order of the text. */
function onePerLine(text: string, problems: readonly FrontMatterProblem[]): FrontMatterProblem[] {
  const kept: FrontMatterProblem[] = [];
  let lineEnd = -1;
  for (const problem of [...problems].sort((a, b) => a.span.start - b.span.start)) {
    if (problem.span.start < lineEnd) continue;
    kept.push(problem);
    lineEnd = endOfLine(text, problem.span.start);
  }
  return kept;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++;
  return at + 1;
}
