import type { Article, Directive } from '../article/types.js';
import type { TextEdit } from '../text/span.js';
import { backOverBlank, lineAt, lineEnd, lineStart, overBlankLines, removeWords } from '../article/edits.js';
import type { JudgedSuppressions } from './support/suppression.js';
import type { ReportedFix, Report, Rule } from './types.js';
import { listed, say, type Message } from '../text/message.js';

/** Finds comments that let nothing be, any more. A rule that is off, or that lacks the sources that it needs, is not held against them. */
export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  category: 'provenance',
  severity: 'info',
  summary: 'A comment that lets a finding be has a finding to let be.',
  fixable: true,
  judgesSuppressions: true,
  check({ article, applied }) {
    if (!applied) return [];
    return article.directives.flatMap(directive => {
      const unused = unusedIn(directive, applied);
      return unused ? [reportOn(article, directive, unused)] : [];
    });
  },
};

/** The names of rules that a comment could do without; none when it names none. Undefined: it does something, or nobody can tell. */
function unusedIn(
  directive: Directive,
  { able, hits, isComplete, known }: JudgedSuppressions,
): readonly string[] | undefined {
  const { kind, mark, reason, rules } = directive;
  const hit = hits.get(directive);
  if (kind === 'acknowledged' && (mark === undefined || reason === undefined)) return undefined;
  if (rules.length === 0) return hit || kind === 'acknowledged' || !isComplete ? undefined : [];
  if (rules.some(rule => !known.has(rule))) return undefined;
  const unused = rules.filter(rule => hit?.has(rule) !== true && (able.has(rule) || kind === 'enable'));
  return unused.length > 0 ? unused : undefined;
}

function reportOn(article: Article, directive: Directive, unused: readonly string[]): Report {
  const { kind, rules, span } = directive;
  const isWhole = unused.length === rules.length;
  const fix = isWhole ? deletion(article, directive) : shortening(directive, unused);
  const what = whatIsUnused(kind, isWhole ? [] : unused);
  const message = isWhole ? say`${what} Delete it.` : say`${what} Delete the name.`;
  return { message, span, fixes: fix ? [fix] : [] };
}

/** @param names of the rules; none for all that the comment names. */
function whatIsUnused(kind: Directive['kind'], names: readonly string[]): Message {
  if (kind === 'enable') return say`Nothing is turned off here that this comment could turn on.`;
  if (kind === 'acknowledged')
    return say`What was acknowledged here is not found any more: the sentence has changed, or the difference is gone.`;
  if (names.length === 0) return say`Nothing is found any more where this comment lets it be.`;
  return say`Nothing of ${listed(names.map(name => say`“${name}”`))} is found any more where this comment lets it be.`;
}

/** What a person has acknowledged and signed is not deleted unasked. */
function deletion(article: Article, { kind, span }: Directive): ReportedFix {
  return { title: say`Delete the comment`, edits: [removal(article, span)], preferred: kind !== 'acknowledged' };
}

function removal(article: Article, span: Directive['span']): TextEdit {
  const { text } = article;
  const line = lineAt(text, span.start);
  if (line.start !== span.start || line.end !== span.end) return removeWords(text, span, line);
  const end = overBlankLines(text, lineEnd(text, span.end));
  const start = lineStart(text, span.start);
  if (end < text.length) return { start, end, text: '' };
  return { start: backOverBlank(text, start, article.bodyStart), end: lineEnd(text, span.end), text: '' };
}

/** An acknowledgement holds a mark and a signature beside its rule; a person shortens it. */
function shortening({ kind, reason, rules, span }: Directive, unused: readonly string[]): ReportedFix | undefined {
  if (kind === 'acknowledged') return undefined;
  const left = rules.filter(rule => !unused.includes(rule)).join(', ');
  const why = reason === undefined ? '' : ` -- ${reason}`;
  return {
    title: say`Take out what it does not need`,
    edits: [{ ...span, text: `<!-- copydesk-${kind} ${left}${why} -->` }],
    preferred: true,
  };
}
