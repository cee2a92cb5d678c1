import { insertionBesideHeadline } from '../disclosure/besideHeadline.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import type { Preset } from '../disclosure/presets.js';
import { reviewState } from '../disclosure/reviewState.js';
import { statementText } from '../disclosure/wording.js';
import type { Article } from '../article/types.js';
import { languageOf } from '../profiles/language.js';
import { escapeInline } from '../scaffold/markdown.js';
import type { Span } from '../text/span.js';
import type { ReportedFix, Report, Rule, RuleContext } from './types.js';
import { say, type Message } from '../text/message.js';

/** Wants words in the article that tell readers of a model's use that is on record, unless the newsroom's preset excepts it. */
export const aiDisclosure: Rule = {
  id: 'ai-disclosure',
  category: 'disclosure',
  severity: 'error',
  summary: 'Where the use of a language model is on record, the article tells its readers.',
  fixable: true,
  check(context) {
    const found = disclosureState(context, context.config.disclosure);
    const { frontMatter } = context.article;
    const span = frontMatter.spanOf(['ai', 'use']) ?? frontMatter.spanOf(['ai']) ?? { start: 0, end: 0 };
    if (found.state === 'missing') {
      return [{ message: messageFor(context, found.preset), span, fixes: [insertStatement(context)] }];
    }
    if (!('statement' in found)) return [];
    if (found.anotherModel) return [ofAnotherModel(context.article, found.anotherModel)];
    if (!found.ofAnotherUse) return [];
    const message = say`Readers are told of another use of a language model than the one on record, “${frontMatter.record.ai?.use ?? ''}”. Put right which of the two is wrong.`;
    const related = [{ message: say`This is what readers are told`, span: found.statement.span }];
    // Whether the record or the statement is wrong, only a person knows.
    return [{ message, span, related, fixes: [{ ...insertStatement(context), preferred: false }] }];
  },
};

function ofAnotherModel({ frontMatter }: Article, told: Span): Report {
  const recorded = frontMatter.record.ai?.model ?? '';
  return {
    message: say`Readers are told of another language model than the one on record, “${recorded}”. Put right which of the two is wrong.`,
    span: told,
    related: [{ message: say`This is on record`, span: frontMatter.spanOf(['ai', 'model']) ?? told }],
    fixes: [{ title: say`Write “${recorded}”`, edits: [{ ...told, text: escapeInline(recorded) }], preferred: false }],
  };
}

function messageFor({ article }: RuleContext, { authority, place, reviewExempts }: Preset): Message {
  const what = say`The use of a language model is on record, and no words in the article tell its readers.`;
  if (authority === undefined) return say`${what} Put a statement beside the headline.`;
  const demand =
    place === 'anywhere'
      ? say`By Copydesk’s reading of ${authority}, a statement is wanted.`
      : say`By Copydesk’s reading of ${authority}, a statement is wanted beside the headline.`;
  if (!reviewExempts) return say`${what} ${demand} Insert it.`;
  const { state } = reviewState(article);
  if (state === 'stale')
    return say`${what} ${demand} Insert it, or have the article reviewed again: the review on record is of another text.`;
  if (state === 'unbound')
    return say`${what} ${demand} Insert it, or record the review anew: the one on record does not say which text was reviewed.`;
  return say`${what} ${demand} Insert it, or let the person who answers for the article review it and record that.`;
}

/** Sets the statement beside the headline, before anything else that is inserted there; by itself only once there is a headline. */
export function insertStatement({ article, outline, profile, config }: RuleContext): ReportedFix {
  const statement = statementText(article.frontMatter.record, config.disclosure, languageOf(profile));
  return {
    title: say`Insert the statement beside the headline`,
    edits: [insertionBesideHeadline(article, outline, statement)],
    preferred: outline.headline !== undefined,
    rank: -1,
  };
}
