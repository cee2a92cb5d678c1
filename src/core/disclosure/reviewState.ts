import type { Article } from '../article/types.js';
import { bodyHash } from './bodyHash.js';

/**
 * What the front matter says of a person's review. `recorded`: of the text as it stands. `stale`: the text has changed since. `unbound`: somebody is
 * named, but no hash says which text was reviewed.
 */
export type ReviewState =
  | { readonly state: 'none' }
  | { readonly state: 'recorded' | 'stale' | 'unbound'; readonly by: string; readonly on?: string };

/** How the review on record stands to the text. A review that names nobody is none. */
export function reviewState(article: Pick<Article, 'frontMatter' | 'text' | 'bodyStart'>): ReviewState {
  const { review } = article.frontMatter.record;
  if (review?.by === undefined || review.by.includes('[TK')) return { state: 'none' };
  const signed = { by: review.by, ...(review.on !== undefined && { on: review.on }) };
  if (review.sha256 === undefined) return { ...signed, state: 'unbound' };
  const isCurrent = review.sha256.trim().toLowerCase() === bodyHash(article);
  return { ...signed, state: isCurrent ? 'recorded' : 'stale' };
}
