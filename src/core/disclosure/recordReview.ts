import { parseArticle } from '../article/parseArticle.js';
import type { Article } from '../article/types.js';
import type { IsoDate } from '../readout/types.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { bodyHash } from './bodyHash.js';
import { groupEdits } from './recordGroup.js';
import { reviewState } from './reviewState.js';

/**
 * Edits that put on record that a person has reviewed the article as it stands. For that person's own word only: nothing that runs by itself may
 * call it.
 *
 * @returns why nothing can be written, as a whole sentence.
 */
export function recordReview(
  article: Article,
  { by, on }: { readonly by: string; readonly on: IsoDate },
): readonly TextEdit[] | { readonly problem: string } {
  const name = by.replace(/\s+/g, ' ').trim();
  const edits = groupEdits(article, 'review', { by: name, on, sha256: bodyHash(article) });
  if ('problem' in edits) return edits;
  const after = reviewState(parseArticle(applyEdits(article.text, edits)));
  if (after.state === 'recorded') return edits;
  return {
    problem: 'The review cannot be written into the front matter of this article. Mend the front matter first.',
  };
}
