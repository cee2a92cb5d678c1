import type { Article } from '../../article/types.js';
import type { KnownText } from '../../text/knownText.js';
import { oncePer } from '../../text/once.js';
import { trimmedSpan, type Span } from '../../text/span.js';

/** Lines that only a web page has. Compared in small letters, without punctuation at the end. */
const furniture = [
  /^(?:leave|post|add|write) a (?:comment|reply|response)$/,
  /^(?:no|\d{1,6}) (?:comments?|responses?|replies)(?: yet)?$/,
  /^comments (?:are )?(?:closed|off)$/,
  /^be the first to comment$/,
  /^share this(?: article| post| story| page)?$/,
  /^(?:click to )?share (?:on|via) (?:facebook|x|twitter|linkedin|whatsapp|telegram|reddit|email|pinterest)$/,
  /^(?:tweet|print|email) this(?: page| article| post| story)?$/,
  /^(?:like )?loading\.*$/,
  /^(?:\d{1,9} (?:page )?views?|(?:page )?views:? \d{1,9})$/,
  /^skip to (?:main )?content$/,
  /^(?:previous|next) (?:post|article|story)$/,
  /^view all posts(?: by [\w .'-]{1,60})?$/,
  /^back to top$/,
];

/** Lines that a page has, and an article may have too: furniture only beside other furniture. */
const besideFurniture =
  /^(?:\d{1,3}(?:[,.]?\d{3}){0,3}|facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|print|copy link|tweet|share|like|like this|reply|comments?|advertisement|read more|related(?: posts| articles| stories)?|you may also like)$/;

/** Lines of the body that belong to the page that the draft was copied from: comment links, share bars, view counters. In their order. */
export const findPageFurniture = oncePer((article: Article): readonly Span[] => {
  if (!article.blocks.some(({ source }) => source.read(mayHoldFurniture))) return [];
  const lines = candidateLines(article);
  const isFurniture = lines.map(line => furniture.some(pattern => pattern.test(line.words)));
  const spread = (at: number, next: number): void => {
    if (isFurniture[at] !== true) return;
    if (lines[next] && besideFurniture.test(lines[next].words)) isFurniture[next] = true;
  };
  for (let i = lines.length - 1; i > 0; i--) spread(i, i - 1);
  for (let i = 0; i + 1 < lines.length; i++) spread(i, i + 1);
  return lines.filter((_, index) => isFurniture[index]).map(line => line.span);
});

/** Of a heading. */
const mostMarks = 20;

/** In one of these words, every line that only a web page has. */
const cue = /comment|respon|repl|share|tweet|print|email|loading|view|skip to|(?:post|article|story)\W*$|back to top/im;

/** Whether a block has a line that is short enough and could be one that only a web page has: most have none. */
function mayHoldFurniture({ words }: KnownText): boolean {
  return words.split(/[\r\n]+/).some(line => line.trim().length <= longestLine + mostMarks && cue.test(line));
}

interface Line {
  readonly span: Span;
  readonly words: string;
}

const longestLine = 80;

/** The lines of paragraphs and headings; of a paragraph that begins as prose, none are left out, so that prose parts what stands around it. */
function candidateLines(article: Article): Line[] {
  const lines: Line[] = [];
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') {
      lines.push({ span: block.span, words: '' });
      continue;
    }
    const span = block.content ?? block.span;
    for (const match of article.text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
      const start = span.start + match.index;
      const line = trimmedSpan(article.text, { start, end: start + match[0].length });
      lines.push({ span: line, words: wordsOf(article.text, line) });
    }
  }
  return lines;
}

/** In small letters, for comparison; nothing when the line is too long to be furniture or begins with a small letter, as prose that goes on. */
function wordsOf(text: string, line: Span): string {
  if (line.end - line.start > longestLine) return '';
  const words = text.slice(line.start, line.end).replace(/[:.!…]{1,5}$/, '');
  return /^\p{Ll}/u.test(words) ? '' : words.toLowerCase();
}
