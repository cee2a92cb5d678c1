import { outlineArticle } from '../article/outline.js';
import { parseArticle } from '../article/parseArticle.js';
import type { Article, Outline } from '../article/types.js';
import type { DisclosureConfig } from '../config/types.js';
import { languageOf } from '../profiles/language.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import type { AiUse } from './aiUse.js';
import { insertionBesideHeadline } from './besideHeadline.js';
import { disclosureState } from './disclosureState.js';
import { groupEdits, type GroupValues } from './recordGroup.js';
import { statementText, type StatementRecord } from './wording.js';

/** What is to be put on record. What is absent stays as it is. */
export interface AiUseToRecord {
  readonly use: AiUse;
  readonly model?: string | undefined;
  /** As it was asked, word for word. */
  readonly prompt?: string | undefined;
}

/**
 * Edits that record how a model was used, and tell readers of it where the newsroom's preset asks for that and nothing tells them yet. A statement
 * that was inserted for an earlier record is brought into line with this one.
 *
 * @returns why nothing can be written, as a whole sentence.
 */
export function recordAiUse(
  article: Article,
  outline: Outline,
  asked: AiUseToRecord,
  disclosure: DisclosureConfig,
): readonly TextEdit[] | { readonly problem: string } {
  const edits = groupEdits(article, 'ai', stated(asked));
  if ('problem' in edits) return edits;
  const after = parseArticle(applyEdits(article.text, edits));
  return [...edits, ...statementEdits(article, outline, after, disclosure)];
}

function stated({ model, use, prompt }: AiUseToRecord): GroupValues {
  const has = (value: string | undefined): value is string => value !== undefined && value.trim() !== '';
  return { ...(has(model) && { model: model.replace(/\s+/g, ' ') }), use, ...(has(prompt) && { prompt }) };
}

function statementEdits(article: Article, outline: Outline, after: Article, disclosure: DisclosureConfig): TextEdit[] {
  const { profile } = outline;
  const textFor = (record: StatementRecord): string => statementText(record, disclosure, languageOf(profile));
  const before = article.frontMatter.record;
  const statement = textFor(after.frontMatter.record);
  const earlier = before.ai && textFor(before);
  const at = earlier === undefined ? -1 : article.text.indexOf(earlier, article.bodyStart);
  if (earlier !== undefined && at >= 0) {
    return earlier === statement ? [] : [{ start: at, end: at + earlier.length, text: statement }];
  }
  const context = { article: after, outline: outlineArticle(after, profile) };
  const found = disclosureState(context, disclosure);
  const isTold = found.state !== 'missing' && !('statement' in found && found.ofAnotherUse);
  return isTold ? [] : [insertionBesideHeadline(article, outline, statement)];
}
