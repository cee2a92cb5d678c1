import { parseArticle } from '../article/parseArticle.js';
import type { Article, ReviewRecord } from '../article/types.js';
import type { DisclosureConfig } from '../config/types.js';
import type { Language } from '../profiles/types.js';
import type { IsoDate } from '../readout/types.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { bodyHash } from './bodyHash.js';
import { groupEdits } from './recordGroup.js';
import { reviewState } from './reviewState.js';
import { statementText } from './wording.js';

/** How readers are told of a model. */
export interface Telling {
  readonly disclosure: DisclosureConfig;
  readonly language: Language;
}

/**
 * Edits that put on record that a person has reviewed the article as it stands, and name them where the newsroom's own statement does. For that person's own word only: nothing that runs by itself may
 * call it.
 *
 * @returns why nothing can be written, as a whole sentence.
 */
export function recordReview(
  article: Article,
  { by, on }: { readonly by: string; readonly on: IsoDate },
  telling: Telling,
): readonly TextEdit[] | { readonly problem: string } {
  const name = by.replace(/\s+/g, ' ').trim();
  const naming = reviewerNamed(article, name, telling);
  const sha256 = bodyHash(parseArticle(applyEdits(article.text, naming)));
  const record = groupEdits(article, 'review', { by: name, on, sha256 });
  if ('problem' in record) return record;
  const edits = [...record, ...naming];
  const after = reviewState(parseArticle(applyEdits(article.text, edits)));
  if (after.state === 'recorded') return edits;
  return {
    problem: 'The review cannot be written into the front matter of this article. Mend the front matter first.',
  };
}

/**
 * The edit that names a reviewer in the newsroom's own statement, in place of the placeholder or of whoever was on record before: done by hand
 * afterwards, it would make the review stale that it speaks of. None where the statement is not there as it was inserted.
 */
export function reviewerNamed(article: Article, by: string, { disclosure, language }: Telling): readonly TextEdit[] {
  const { ai, review } = article.frontMatter.record;
  if (!ai || !disclosure.statement?.includes('{reviewer}')) return [];
  const textFor = (named?: ReviewRecord): string => statementText({ ai, review: named }, disclosure, language);
  const text = textFor({ by });
  for (const earlier of [textFor(), textFor(review)]) {
    const start = article.text.indexOf(earlier, article.bodyStart);
    if (start >= 0 && earlier !== text) return [{ start, end: start + earlier.length, text }];
  }
  return [];
}
