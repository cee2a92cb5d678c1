import { reviewState } from '../disclosure/reviewState.js';
import type { Rule } from './types.js';
import { say } from '../text/message.js';

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
    const span = article.frontMatter.spanOf(['review', 'sha256']) ?? { start: 0, end: 0 };
    const message =
      review.on === undefined
        ? say`The text has changed since ${review.by} reviewed it. Have it reviewed again, and record that review.`
        : say`The text has changed since ${review.by} reviewed it on ${review.on}. Have it reviewed again, and record that review.`;
    return [{ message, span }];
  },
};
