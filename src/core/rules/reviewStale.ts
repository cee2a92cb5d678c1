import { reviewState } from '../disclosure/reviewState.js';
import type { Rule } from './types.js';

/** Finds a review of another text than the one that stands here. Only the person who reviewed it can put that right. */
export const reviewStale: Rule = {
  id: 'review-stale',
  category: 'disclosure',
  severity: 'warning',
  summary: 'The text is the one that was reviewed.',
  fixable: false,
  check({ article }) {
    const review = reviewState(article);
    if (review.state !== 'stale') return [];
    const on = review.on === undefined ? '' : ` on ${review.on}`;
    const span = article.frontMatter.spanOf(['review', 'sha256']) ?? { start: 0, end: 0 };
    const message = `The text has changed since ${review.by} reviewed it${on}. Have it reviewed again, and record that review.`;
    return [{ message, span }];
  },
};
