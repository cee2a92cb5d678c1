import { stringify } from 'yaml';
import { sentenceFinder } from '../article/sentenceFinder.js';
import type { Verdict } from '../evidence/types.js';
import { withInnerMarks } from '../text/innerMarks.js';
import { movedSpan, textAt, type Span } from '../text/span.js';
import { shortened } from './support/shortened.js';
import type { ReportedPlace, Report, Rule, RuleContext, Source } from './types.js';
import { inRow, say, type Message } from '../text/message.js';

/** Sentences that are named; more are counted. */
const mostNamed = 5;

/** Wants the saved text of each source to be the one that the article was written from. */
export const sourceChanged: Rule = {
  id: 'source-changed',
  category: 'provenance',
  severity: 'warning',
  summary: 'The saved text of each source is still the one whose hash is recorded.',
  fixable: true,
  check(context) {
    return context.sources.flatMap(source => reportOf(context, source));
  },
};

function reportOf(context: RuleContext, { record, index, file }: Source): Report[] {
  const recorded = record.sha256?.trim().toLowerCase();
  const span = context.article.frontMatter.spanOf(['sources', index, 'sha256']);
  if (!recorded || !span || file?.state !== 'found' || file.sha256 === recorded) return [];
  const { article } = context;
  const sentences = affected(context, index);
  const named = sentences.slice(0, mostNamed).map(sentence => quoted(textAt(article.text, sentence)));
  const more = sentences.length - named.length;
  const list = inRow(more > 0 ? [...named, say`${more} more`] : named, '; ');
  const what =
    sentences.length === 0
      ? say`Nothing that the article says disagrees with it as it is now.`
      : sentences.length === 1
        ? say`It does not bear out what this sentence says: ${list}.`
        : say`It does not bear out what these sentences say: ${list}.`;
  const message = say`The saved source “${record.file ?? ''}” has changed since it was recorded. ${what} Look at it, then record it as it is now.`;
  const related = sentences
    .slice(0, mostNamed)
    .map((sentence): ReportedPlace => ({ message: say`The changed source does not bear this out.`, span: sentence }));
  const pin = { ...span, text: stringify(file.sha256).trimEnd() };
  return [
    { message, span, related, fixes: [{ title: say`Record the source as it is now`, edits: [pin], preferred: false }] },
  ];
}

/** A sentence as it is read, in quotation marks. */
function quoted(markdown: string): Message {
  const words = shortened(markdown.replace(/[*_]/g, '').replace(/^\s*(?:[-+>#]+|\d{1,3}[.)])\s/, ''));
  return say`“${withInnerMarks(words)}”`;
}

/** The sentences with a fact that the source contradicts, or that no source gives although it should; in the order of the text. */
function affected({ article, evidence }: RuleContext, index: number): Span[] {
  const findSentence = sentenceFinder(article);
  const found = new Map<number, Span>();
  for (const { verdict, by } of evidence().reported) {
    if (verdict.span.start + by < article.bodyStart || !isDoubtful(verdict, index)) continue;
    const sentence = findSentence(movedSpan(verdict.span, by)) ?? movedSpan(verdict.sentence, by);
    found.set(sentence.start, sentence);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** What the writer adds as background was never in the source. */
function isDoubtful({ state, places, rule, severity }: Verdict, index: number): boolean {
  if (rule === undefined || severity === 'hint') return false;
  if (state === 'contradicted') return places.length === 0 || places.some(({ source }) => source === index);
  return state === 'unsupported';
}
