import type { Article } from '../article/types.js';
import { findStatements, plainSentence } from '../disclosure/findStatements.js';
import { claimsReview, isSamePerson, reviewersIn } from '../disclosure/reviewClaims.js';
import { reviewState } from '../disclosure/reviewState.js';
import type { KnownText } from '../text/knownText.js';
import { splitSentences } from '../text/sentences.js';
import { movedSpan, overlap, textAt, type Span } from '../text/span.js';
import { findPlaceholders } from '../article/placeholders.js';
import { spokenInBlock } from '../article/quoted.js';
import type { Rule, RuleContext } from './types.js';
import { listed, say } from '../text/message.js';

/** Finds words by which readers are told of a review that nobody has put on record. Copydesk never records one by itself, so there is no fix. */
export const reviewClaimUnrecorded: Rule = {
  id: 'review-claim-unrecorded',
  category: 'disclosure',
  severity: 'error',
  summary: 'What is said of a person’s review is on record.',
  fixable: false,
  check(context) {
    const { article } = context;
    const named = claimsByOwnWording(context);
    const claims = [...named, ...claimsIn(article).filter(({ span }) => !named.some(one => overlap(one.span, span)))];
    if (claims.length === 0) return [];
    const review = reviewState(article);
    return claims.flatMap(({ span, reviewers }) => {
      if (review.state === 'none') return [{ message: unrecorded, span }];
      if (reviewers.length === 0 || reviewers.some(name => isSamePerson(name, review.by))) return [];
      const names = listed(reviewers.map(name => say`“${name}”`));
      const message = say`This names ${names} as reviewer; on record is the review of ${review.by}. Name the person who is on record, or let ${names} record the review.`;
      return [{ message, span }];
    });
  },
};

const unrecorded = say`This tells readers that a person has reviewed the article, and no review is on record. Let the reviewer record it with “Copydesk: Record Review…”, or take these words out.`;

/** Not `readout`, `already`: in articles there is one of them in every other paragraph. */
const mayClaim =
  /review|check|verif|vetted|signed off|read\b|proof-?read|revis|comprob|contrast|supervis|leíd|leyó|leyeron|aprob|corr[ei]g|correct/i;

function mayClaimIn({ words }: KnownText): boolean {
  return mayClaim.test(words);
}

interface Claim {
  readonly span: Span;
  /** The people whom it names. */
  readonly reviewers: readonly string[];
}

function claimsIn(article: Article): Claim[] {
  const model = article.frontMatter.record.ai?.model;
  return article.blocks
    .filter(block => (block.kind === 'paragraph' || block.kind === 'list') && block.source.read(mayClaimIn))
    .flatMap(block => {
      const spoken = spokenInBlock(article, block);
      const claims = mayBeNamed(spoken, model) ? claimsOf(spoken, model) : spoken.read(claimsOfAnyModel);
      return claims.map(({ span, reviewers }) => ({ span: movedSpan(span, block.span.start), reviewers }));
    });
}

/** Whether a text may have the model on record in it, however it is spaced or marked. */
function mayBeNamed({ words }: KnownText, model: string | undefined): boolean {
  const part = model === undefined ? undefined : /\p{L}+/u.exec(model)?.[0];
  return part !== undefined && words.replace(/[*_[\]]/g, '').includes(part);
}

function claimsOfAnyModel(spoken: KnownText): Claim[] {
  return claimsOf(spoken, undefined);
}

/** Spans into the text. */
function claimsOf({ words }: KnownText, model: string | undefined): Claim[] {
  return splitSentences(words)
    .filter(one => claimsReview(plainSentence(textAt(words, one), model)))
    .map(one => ({ span: one, reviewers: reviewersIn(textAt(words, one)) }));
}

/** The newsroom's own statement claims a review by whoever stands in the reviewer's place, in whatever words. A placeholder there names nobody. */
function claimsByOwnWording({ article, outline, config }: RuleContext): Claim[] {
  const { statement: wording } = config.disclosure;
  if (wording?.includes('{reviewer}') !== true) return [];
  return findStatements({ article, outline, wording }).flatMap(({ reviewer }) => {
    const words = reviewer && textAt(article.text, reviewer);
    if (!words || findPlaceholders(words).length > 0) return [];
    return [{ span: reviewer, reviewers: reviewersIn(`by ${words.replace(/[*_]/g, '')}`) }];
  });
}
