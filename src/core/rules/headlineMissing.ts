import type { Article, ArticleHeading, Outline } from '../article/types.js';
import { lineBreakOf } from '../scaffold/place.js';
import { escapeHeading } from '../scaffold/markdown.js';
import { overlap, type TextEdit } from '../text/span.js';
import { normaliseSentence } from '../text/normaliseSentence.js';
import { residueIn } from './support/chatbotPhrases.js';
import { lineAt, lineStart } from '../article/edits.js';
import { findPageFurniture } from './support/pageFurniture.js';
import { topOfRecord } from './support/places.js';
import { shortened } from './support/shortened.js';
import type { ReportedFix, Report, Rule } from './types.js';
import { say } from '../text/message.js';

/** Wants one heading of the first level, and no more. */
export const headlineMissing: Rule = {
  id: 'headline-missing',
  category: 'structure',
  severity: 'error',
  summary: 'The article has one headline.',
  fixable: true,
  check({ article, outline }) {
    if (!outline.headline) return [missing(article, outline)];
    const first = outline.headline;
    return outline.otherHeadlines.map(other => second(article, first, other));
  },
};

function missing(article: Article, outline: Outline): Report {
  const body = bodyStart(article);
  const span = body < article.text.length ? lineAt(article.text, body) : topOfRecord(article);
  const message = say`The article has no headline. Begin it with a line that starts with “# ”.`;
  const line = fromFirstLine(article, outline);
  const fix = line?.isTitle === true ? line.fix : (fromTitle(article) ?? line?.fix);
  return { message, span, fixes: fix ? [fix] : [] };
}

function second(article: Article, first: ArticleHeading, other: ArticleHeading): Report {
  const isHash = article.text.charAt(other.span.start) === '#';
  const edit: TextEdit = { start: other.span.start, end: other.span.start, text: '#' };
  return {
    message: say`This is a second headline. Keep one: make this a section’s heading, or delete it.`,
    span: other.content,
    related: [{ message: say`The headline`, span: first.content }],
    fixes: isHash ? [{ title: say`Make it a section’s heading`, edits: [edit], preferred: false }] : [],
  };
}

/** Where the body's first words stand. */
function bodyStart(article: Article): number {
  const from = article.text.slice(article.bodyStart).search(/[^\s\uFEFF]/);
  return from < 0 ? article.text.length : article.bodyStart + from;
}

/** It comes before a lede that is inserted at the same place. */
function fromTitle(article: Article): ReportedFix | undefined {
  const title = article.frontMatter.record.title?.trim();
  if (!title) return undefined;
  const lineBreak = lineBreakOf(article.text);
  const start = Math.max(article.bodyStart, lineStart(article.text, bodyStart(article)));
  const onNewLine = start === 0 || /[\r\n\uFEFF]/.test(article.text.charAt(start - 1));
  const text = `${onNewLine ? '' : lineBreak}# ${escapeHeading(title)}${lineBreak}${lineBreak}`;
  return { title: say`Insert the title as headline`, edits: [{ start, end: start, text }], preferred: true, rank: -1 };
}

const longestHeadline = 140;

/** The first line becomes the headline when it reads like one: short, alone, no sentence, no dateline. */
function fromFirstLine(article: Article, outline: Outline): { fix: ReportedFix; isTitle: boolean } | undefined {
  const headings = outline.sections.flatMap(({ heading }) => heading?.span ?? []);
  const firstHeading = headings[0]?.start ?? article.text.length;
  const furniture = findPageFurniture(article);
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph' || block.span.start >= firstHeading) break;
    const { start, end } = block.content ?? block.span;
    const words = article.text.slice(start, end).trim();
    if (residueIn(normaliseSentence(words)) || furniture.some(line => overlap(line, block.span))) continue;
    if (!readsLikeHeadline(words)) return undefined;
    const edits = [{ start: block.span.start, end, text: `# ${words}` }];
    const isTitle = words === article.frontMatter.record.title?.trim();
    return { fix: { title: say`Make “${shortened(words)}” the headline`, edits, preferred: true }, isTitle };
  }
  return undefined;
}

function readsLikeHeadline(words: string): boolean {
  if (words.length > longestHeadline || /[\r\n]/.test(words) || /^[*_[!<>]/.test(words)) return false;
  if (!/\p{L}/u.test(words)) return false;
  return !/[.:;,]$/.test(words) && !/^\p{Lu}[\p{Lu}., ]{2,40} ?(?:[-–—]{1,2}|\() /u.test(words);
}
