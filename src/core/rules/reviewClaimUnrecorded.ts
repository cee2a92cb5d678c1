import type { Article } from '../article/types.js';
import { plainSentence } from '../disclosure/findStatements.js';
import { claimsReview, isSamePerson, reviewersIn } from '../disclosure/reviewClaims.js';
import { reviewState } from '../disclosure/reviewState.js';
import type { KnownText } from '../text/knownText.js';
import { splitSentences } from '../text/sentences.js';
import { movedSpan, textAt, type Span } from '../text/span.js';
import { spokenInBlock } from './support/quoted.js';
import type { Rule } from './types.js';

/** Finds words by which readers are told of a review that nobody has put on record. Copydesk never records one by itself, so there is no fix. */
export const reviewClaimUnrecorded: Rule = {
  id: 'review-claim-unrecorded',
  category: 'disclosure',
  severity: 'error',
  summary: 'What is said of a person’s review is on record.',
  fixable: false,
  check({ article }) {
    const claims = claimsIn(article);
    if (claims.length === 0) return [];
    const review = reviewState(article);
    return claims.flatMap(({ span, words }) => {
      if (review.state === 'none') return [{ message: unrecorded, span }];
      const named = reviewersIn(words);
      if (named.length === 0 || named.some(name => isSamePerson(name, review.by))) return [];
      const message = `This names ${listed(named)} as reviewer; on record is the review of ${review.by}. Name the person who is on record, or let ${listed(named)} record the review.`;
      return [{ message, span }];
    });
  },
};

const unrecorded =
  'This tells readers that a person has reviewed the article, and no review is on record. Let the reviewer record it with “Copydesk: Record Review…”, or take these words out.';

const mayClaim = /review|check|verif|vetted|signed off|revis|comprob|contrast|supervis/i;

function mayClaimIn({ words }: KnownText): boolean {
  return mayClaim.test(words);
}

interface Claim {
  readonly span: Span;
  readonly words: string;
}

function claimsIn(article: Article): Claim[] {
  const model = article.frontMatter.record.ai?.model;
  return article.blocks
    .filter(block => (block.kind === 'paragraph' || block.kind === 'list') && block.source.read(mayClaimIn))
    .flatMap(block => {
      const { words } = spokenInBlock(article, block);
      return splitSentences(words).map(one => ({
        span: movedSpan(one, block.span.start),
        words: textAt(words, one),
      }));
    })
    .filter(({ words }) => claimsReview(plainSentence(words, model)));
}

function listed(names: readonly string[]): string {
  return names.map(name => `“${name}”`).join(' and ');
}
