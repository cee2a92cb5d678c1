import type { SectionSpec } from '../profiles/types.js';
import { trimmedSpan, type Span } from '../text/span.js';
import type { HeadingMatcher } from './headingMatcher.js';
import type { ArticleHeading } from './types.js';

/** A heading that is no Markdown heading, found in a paragraph by the words that the profile knows. */
export interface ParagraphHeading {
  readonly heading: ArticleHeading;
  readonly spec: SectionSpec;
  /** Of the line on which it stands. */
  readonly lineStart: number;
  /** Where the words under it go on: on the same line for a run-in heading, else on the next one. */
  readonly rest: number;
  /** Emphasis marks that open before the heading and close behind the words under it: `*Disclaimer: This article …*`. */
  readonly wrap?: string;
}

/** A paragraph longer than this is read for headings in its first lines only. */
const mostLines = 2_000;

const plainStyleLevel = 2;

/** The bold, plain and run-in headings in a paragraph, in order. Offsets are into the paragraph. */
export function headingsInParagraph(text: string, matcher: HeadingMatcher): ParagraphHeading[] {
  const found: ParagraphHeading[] = [];
  const lines = linesOf(text);
  lines.forEach((line, index) => {
    const words = trimmedSpan(text, line);
    if (words.start === words.end) return;
    const alone = lines.length === 1;
    const read = readBold(text, words, matcher) ?? readPlain(text, words, alone, index === 0, matcher);
    if (read) found.push({ ...read, lineStart: line.start });
  });
  return found;
}

type Read = Omit<ParagraphHeading, 'lineStart'>;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index });
    if (lines.length === mostLines) return lines;
    start = index + lineBreak.length;
  }
  return [...lines, { start, end: text.length }];
}

const longestLabel = 160;
const marks = /^[*_]{1,3}/;

/** `**Key takeaways:**` on a line of its own, or `**Disclaimer:** This article …`. */
function readBold(text: string, words: Span, matcher: HeadingMatcher): Read | undefined {
  const mark = marks.exec(text.slice(words.start, words.start + 3))?.[0];
  if (mark === undefined) return undefined;
  const from = words.start + mark.length;
  const within = text.slice(from, Math.min(words.end, from + longestLabel));
  const length = within.indexOf(mark);
  if (length <= 0) return undefined;
  const label = labelOf(text, { start: from, end: from + length });
  const isSentence = text.charAt(from + length - 1) === '.';
  const name = text.slice(label.start, label.end);
  const named = isSentence ? matcher.matchExactly(name) : matcher.match(name);
  const spec = named ?? matcher.matchEnding(text.slice(from, from + length));
  if (!spec) return undefined;
  let end = from + length + mark.length;
  if (text.charAt(end) === ':' && end < words.end) end++;
  const style = end === words.end ? 'bold' : 'run-in';
  // Emphasis at the start of a sentence ("*Background* checks were …") is no heading: a run-in one ends in a mark of its own.
  const ends = /[:.!?—–-]\s*$/.test(text.slice(label.end, end).replace(/[*_]/g, ''));
  if (style === 'run-in' && !ends && !(mark.length > 1 && spec.kind === 'furniture')) return undefined;
  return toHeading(text, words.end, { style, span: { start: words.start, end }, content: label, spec });
}

/** `Key takeaways:` on a line of its own, or `Disclaimer: This article …`, which only furniture may do: other labels are too often prose. */
function readPlain(
  text: string,
  words: Span,
  alone: boolean,
  first: boolean,
  matcher: HeadingMatcher,
): Read | undefined {
  const line = text.slice(words.start, Math.min(words.end, words.start + longestLabel));
  const opening = /^[*_]{1,3}/.exec(line)?.[0] ?? '';
  if (!/^[\p{Lu}\p{N}\p{Extended_Pictographic}]/u.test(line.slice(opening.length))) return undefined;
  if (words.end - words.start <= longestLabel) {
    const last = line.slice(-1);
    const spec = last === '.' ? matcher.matchExactly(line) : matcher.match(line);
    const stands = alone || last === ':' || (first && /[\p{L}\p{N}]/u.test(last));
    if (spec && stands)
      return toHeading(text, words.end, { style: 'plain', span: words, content: labelOf(text, words), spec });
  }
  const colon = line.indexOf(':');
  const label = labelOf(text, { start: words.start, end: words.start + Math.max(0, colon) });
  const spec = colon > 0 ? matcher.matchExactly(text.slice(label.start, label.end)) : undefined;
  if (spec?.kind !== 'furniture') return undefined;
  const read = toHeading(text, words.end, {
    style: 'run-in',
    span: { start: words.start, end: words.start + colon + 1 },
    content: label,
    spec,
  });
  return opening === '' ? read : { ...read, wrap: opening };
}

function toHeading(
  text: string,
  lineEnd: number,
  { style, span, content, spec }: Pick<ArticleHeading, 'style' | 'span' | 'content'> & { readonly spec: SectionSpec },
): Read {
  const words = text.slice(content.start, content.end);
  const heading: ArticleHeading = { style, span, content, text: words, level: plainStyleLevel };
  if (style !== 'run-in') return { heading, spec, rest: lineEnd };
  return { heading, spec, rest: trimmedSpan(text, { start: span.end, end: lineEnd }).start };
}

/** The words without emphasis marks around them and punctuation behind them. */
function labelOf(text: string, span: Span): Span {
  let { start, end } = trimmedSpan(text, span);
  while (start < end && /[*_\s]/.test(text.charAt(start))) start++;
  while (end > start && /[*_\s:.!?…—–-]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
