import { insertionBesideHeadline } from '../disclosure/besideHeadline.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import type { Preset } from '../disclosure/presets.js';
import { reviewState } from '../disclosure/reviewState.js';
import { statementText } from '../disclosure/wording.js';
import type { Article } from '../article/types.js';
import { languageOf } from '../profiles/language.js';
import { escapeInline } from '../scaffold/markdown.js';
import type { Span } from '../text/span.js';
import type { Fix, Report, Rule, RuleContext } from './types.js';

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
    const message = `Readers are told of another use of a language model than the one on record, “${frontMatter.record.ai?.use ?? ''}”. Put right which of the two is wrong.`;
    const related = [{ message: 'This is what readers are told', span: found.statement.span }];
    // Whether the record or the statement is wrong, only a person knows.
    return [{ message, span, related, fixes: [{ ...insertStatement(context), preferred: false }] }];
  },
};

function ofAnotherModel({ frontMatter }: Article, told: Span): Report {
  const recorded = frontMatter.record.ai?.model ?? '';
  return {
    message: `Readers are told of another language model than the one on record, “${recorded}”. Put right which of the two is wrong.`,
    span: told,
    related: [{ message: 'This is on record', span: frontMatter.spanOf(['ai', 'model']) ?? told }],
    fixes: [{ title: `Write “${recorded}”`, edits: [{ ...told, text: escapeInline(recorded) }], preferred: false }],
  };
}

function messageFor({ article }: RuleContext, preset: Preset): string {
  const what = 'The use of a language model is on record, and no words in the article tell its readers.';
  if (preset.authority === undefined) return `${what} Put a statement beside the headline.`;
  const where = preset.place === 'anywhere' ? '' : ' beside the headline';
  const demand = `By Copydesk’s reading of ${preset.authority}, a statement is wanted${where}. Insert it`;
  if (!preset.reviewExempts) return `${what} ${demand}.`;
  const review = reviewState(article).state;
  const or =
    review === 'stale'
      ? 'or have the article reviewed again: the review on record is of another text'
      : review === 'unbound'
        ? 'or record the review anew: the one on record does not say which text was reviewed'
        : 'or let the person who answers for the article review it and record that';
  return `${what} ${demand}, ${or}.`;
}

/** Sets the statement beside the headline, before anything else that is inserted there; by itself only once there is a headline. */
export function insertStatement({ article, outline, profile, config }: RuleContext): Fix {
  const statement = statementText(article.frontMatter.record, config.disclosure, languageOf(profile));
  return {
    title: 'Insert the statement beside the headline',
    edits: [insertionBesideHeadline(article, outline, statement)],
    preferred: outline.headline !== undefined,
    rank: -1,
  };
}
