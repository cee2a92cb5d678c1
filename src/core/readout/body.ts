import { MappedTextBuilder } from '../text/mappedText.js';
import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { isFigure } from './figures.js';
import type { Line } from './lines.js';
import { areRows, blocksOf, endsSentence, isTitleCase, isWrapped, tells, widthOf } from './prose.js';

/** The release's own words: lines joined to paragraphs, a blank line between two, runs of white space as one space. */
export function buildBody(text: string, lines: readonly Line[]): MappedText {
  const builder = new MappedTextBuilder();
  let end: number | undefined;
  for (const paragraph of paragraphs(lines)) {
    for (const [i, line] of paragraph.entries()) {
      if (end !== undefined) builder.append(i === 0 ? '\n\n' : ' ', { start: end, end: line.span.start });
      copyWords(builder, text, line.span);
      end = line.span.end;
    }
  }
  return builder.build();
}

/** The marks of a Markdown link: its words stay. */
const link =
  /\[(?=[^\][]{1,200}\]\((?:https?:|mailto:|[/#])[^()\s]{0,500}\))|\]\((?:https?:|mailto:|[/#])[^()\s]{0,500}\)/u;

/** Invisible characters, Markdown's marks for bold, and the space of a spaced hyphen (`U.S.- Japan`). */
const gone = /[\u200b\u2060\ufeff\u00ad]+|\*\*|(?<![\p{L}\d])__|__(?![\p{L}\d])|(?<=(?:\p{Lu}\.){2}-) (?=\p{Lu})/u;

/** Runs of white space, and the place of a lost space behind an ordinal (`20thconsecutive`). */
const blank = /[^\S ]+|[ \u00a0]{2,}|(?<=\b\d{1,3}(?:st|nd|rd|th))(?=[a-z]{4})/u;
const rewritten = new RegExp(`(?<gone>${gone.source}|${link.source})|(?<blank>${blank.source})`, 'gu');

/**
 * Copies a line with its typography repaired: runs of white space as one space, no invisible characters and no marks of Markdown for bold and links, no
 * space behind the hyphen of `U.S.- Japan`, one behind the ordinal of `20thconsecutive`.
 */
function copyWords(builder: MappedTextBuilder, text: string, span: Span): void {
  const words = text.slice(span.start, span.end);
  let from = 0;
  for (const match of words.matchAll(rewritten)) {
    builder.copy(text, { start: span.start + from, end: span.start + match.index });
    from = match.index + match[0].length;
    const place = { start: span.start + match.index, end: span.start + from };
    if (match.groups?.['blank'] !== undefined) builder.append(' ', place);
  }
  builder.copy(text, { start: span.start + from, end: span.end });
}

/** Groups lines to paragraphs: a blank line, an item of a list or the end of a sentence parts them, a line wrapped by hand does not. */
function paragraphs(lines: readonly Line[]): Line[][] {
  const grouped: Line[][] = [];
  for (const block of blocksOf(lines)) {
    // In a block wrapped by hand, a line that is much shorter than the widest ends a paragraph.
    const width = isWrapped(block) ? widthOf(block) : 0;
    const isTable = areRows(block);
    for (const [i, line] of block.entries()) {
      const before = block[i - 1] ?? (i === 0 ? grouped.at(-1)?.at(-1) : undefined);
      const joins =
        before !== undefined && (i > 0 ? !isTable && follows(before, line, width) : continues(before, line));
      if (joins) grouped.at(-1)?.push(line);
      else grouped.push([line]);
    }
  }
  return grouped;
}

/** Whether a line goes on the paragraph of the line right above it. */
function follows(before: Line, line: Line, width: number): boolean {
  if (isItem(line) || (isFigure(before) && isFigure(line))) return false;
  if (!endsSentence(before)) return width > 0 || before.text.length > 50 || /^[\p{Ll}\d(]/u.test(line.text);
  return before.text.length > 50 && before.text.length > width * 0.7 && width > 0;
}

/** Whether a line goes on a sentence that a blank line cuts in two. */
function continues(before: Line, line: Line): boolean {
  if (!/[\p{L}\d,]$/u.test(before.text) || before.text.length <= 40 || isItem(line) || isItem(before)) return false;
  // A line that was wrapped by hand may break before a name; a heading is written in title case.
  const wraps =
    before.text.length <= 100 && before.text.length >= 60 && (!isTitleCase(before.text) || tells.test(before.text));
  return /^\p{Ll}/u.test(line.text) || (wraps && /^[\p{Lu}\d]/u.test(line.text));
}

function isItem(line: Line): boolean {
  return /^(?:[-•*·▪◦–—‣●○■]\s|--\s(?=[\p{Lu}\d])|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/u.test(line.text.slice(0, 8));
}
