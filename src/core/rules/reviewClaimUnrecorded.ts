import type { Article } from '../article/types.js';
import { plainSentence } from '../disclosure/findStatements.js';
import { claimsReview, isSamePerson, reviewersIn } from '../disclosure/reviewClaims.js';
import { reviewState } from '../disclosure/reviewState.js';
import { quotations } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import { textAt, type Span } from '../text/span.js';
import { blanked } from './support/prose.js';
import type { Rule } from './types.js';

/** Finds words by which readers are told of a review that nobody has put on record. Copydesk never records one by itself, so there is no fix. */
export const reviewClaimUnrecorded: Rule = {
  id: 'review-claim-unrecorded',
  category: 'disclosure',
  severity: 'error',
  summary: 'What is said of a person’s review is on record.',
  fixable: false,
  check({ article, prose }) {
    if (!mayClaim.test(article.text)) return [];
    const review = reviewState(article);
    const spoken = blanked(prose(), quotations(prose()));
    return claimsIn(article, spoken).flatMap(span => {
      if (review.state === 'none') return [{ message: unrecorded, span }];
      const named = reviewersIn(textAt(spoken, span));
      if (named.length === 0 || named.some(name => isSamePerson(name, review.by))) return [];
      const message = `This names ${listed(named)} as reviewer; on record is the review of ${review.by}. Name the person who is on record, or let ${listed(named)} record the review.`;
      return [{ message, span }];
    });
  },
};

const unrecorded =
  'This tells readers that a person has reviewed the article, and no review is on record. Let the reviewer record it with “Copydesk: Record Review…”, or take these words out.';

const mayClaim = /review|check|verif|vetted|signed off|revis|comprob|contrast|supervis/i;

function claimsIn({ blocks, frontMatter }: Article, spoken: string): Span[] {
  const model = frontMatter.record.ai?.model;
  return blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list')
    .filter(({ span }) => mayClaim.test(spoken.slice(span.start, span.end)))
    .flatMap(({ span: { start, end } }) =>
      splitSentences(spoken.slice(start, end)).map(one => ({ start: start + one.start, end: start + one.end })),
    )
    .filter(({ start, end }) => claimsReview(plainSentence(spoken.slice(start, end), model)));
}

function listed(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(' and ');
}
