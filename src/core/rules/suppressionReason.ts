import type { Article, Directive } from '../article/types.js';
import { editDistance } from '../facts/people/editDistance.js';
import { textAt, type Span } from '../text/span.js';
import { mistypedComments, type MistypedComment } from './support/mistypedComments.js';
import type { ReportedFix, Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Wants every comment that lets findings be to say why, to name rules that there are, and to be written so that it counts. */
export const suppressionReason: Rule = {
  id: 'suppression-reason',
  category: 'provenance',
  severity: 'warning',
  summary: 'A comment that lets a finding be is written so that it counts, and says why.',
  fixable: true,
  judgesSuppressions: true,
  check(context) {
    const { article } = context;
    return [
      ...article.directives.flatMap(directive => [
        ...withoutReason(directive),
        ...withoutMark(directive),
        ...unknownRules(context, directive),
      ]),
      ...mistypedComments(article).map(mistyped),
    ];
  },
};

function withoutReason({ kind, reason, span }: Directive): Report[] {
  if (kind === 'enable' || reason !== undefined) return [];
  const message =
    kind === 'acknowledged'
      ? say`This acknowledgement counts for nothing: it does not say why. Write the reason behind two hyphens: “-- the reason -->”.`
      : say`This comment lets findings be, and does not say why. Write the reason behind two hyphens: “-- the reason -->”.`;
  return [{ message, span }];
}

function withoutMark({ kind, mark, reason, rules, span }: Directive): Report[] {
  if (kind !== 'acknowledged' || reason === undefined || (mark !== undefined && rules.length > 0)) return [];
  const message = say`This acknowledgement counts for nothing: it does not hold the rule and the mark of the sentence. Delete it, and acknowledge the finding anew with its quick fix.`;
  return [{ message, span }];
}

function unknownRules({ article, applied }: RuleContext, directive: Directive): Report[] {
  const known = applied?.known;
  if (!known) return [];
  return directive.rules
    .filter(rule => !known.has(rule))
    .map(rule => {
      const near = [...known].filter(id => editDistance(rule.toLowerCase(), id, 2) <= 2);
      const [meant] = near;
      const fix = near.length === 1 && meant !== undefined ? renaming(article, directive, rule, meant) : undefined;
      const message =
        fix && meant !== undefined
          ? say`Copydesk has no rule “${rule}”. Did you mean “${meant}”?`
          : say`Copydesk has no rule “${rule}”. Write a rule’s name as it stands beside its finding.`;
      return { message, span: directive.span, fixes: fix ? [fix] : [] };
    });
}

function renaming({ text }: Article, { span }: Directive, rule: string, meant: string): ReportedFix | undefined {
  const at = wordAt(textAt(text, span), rule);
  if (at < 0) return undefined;
  const edit = { start: span.start + at, end: span.start + at + rule.length, text: meant };
  return { title: say`Write “${meant}”`, edits: [edit], preferred: false };
}

/** Where a word stands between spaces or commas. */
function wordAt(comment: string, word: string): number {
  for (let at = comment.indexOf(word); at >= 0; at = comment.indexOf(word, at + 1)) {
    const around = comment.charAt(at - 1) + comment.charAt(at + word.length);
    if (/^[\s,]{2}$/.test(around)) return at;
  }
  return -1;
}

function mistyped({ span, word, meant }: MistypedComment): Report {
  const form = '<!-- copydesk-disable-next-line the-rule -- the reason -->';
  const message = say`Copydesk does not understand this comment, so it counts for nothing. Write it on one line, as in “${form}”.`;
  return { message, span, fixes: meant === undefined ? [] : [respelling(word, meant)] };
}

function respelling(word: Span, meant: string): ReportedFix {
  return { title: say`Write “copydesk-${meant}”`, edits: [{ ...word, text: `copydesk-${meant}` }], preferred: false };
}
