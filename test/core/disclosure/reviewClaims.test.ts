import { describe, expect, test } from 'vitest';
import { plainSentence } from '../../../src/core/disclosure/findStatements.js';
import { claimsReview } from '../../../src/core/disclosure/reviewClaims.js';
import { takesLinearTime } from '../linearTime.js';

const claims = (sentence: string): boolean => claimsReview(plainSentence(sentence, undefined));

describe('a sentence claims a review', () => {
  test.each([
    'Reviewed by our editors.',
    '**Reviewed by Ana Relph**',
    'Fact-checked by the Norvik desk.',
    'Edited and fact-checked by Bo Lund.',
    'This article was drafted with AI and reviewed by our editors.',
    'A language model wrote the first draft, which a human editor reviewed: it was checked by an editor.',
    'Drafted with AI, then reviewed by a human editor.',
    'This article has been reviewed by Ana Relph.',
    'This story was edited and fact-checked.',
    'This report was fact-checked.',
    'This article was edited with AI and reviewed by Bo Lund.',
    'Drafted with AI, reviewed by Bo Lund.',
    'Our editors have reviewed this article.',
    'A human editor checked every fact.',
    'We have verified the facts in this article, and it was reviewed by our staff.',
    'Revisado por nuestra redacción.',
    'Este artículo fue revisado por Ana Relph.',
    'Un editor lo ha revisado.',
  ])('%s', sentence => {
    expect(claims(sentence)).toBe(true);
  });
});

describe('no review is claimed by', () => {
  test.each([
    'The treaty was reviewed by the ministers.',
    'The ministers reviewed the state of the pass.',
    'The report was reviewed by an independent panel.',
    'This report was reviewed by the ministers.',
    'Reviewed by the ministers in May, the treaty enters into force in June.',
    'The AI was reviewed by the ministers.',
    'Passports were checked by the police.',
    'The claims could not be independently verified.',
    'This article has not been reviewed by an editor.',
    'No editor has reviewed this article.',
    'This article will be reviewed by our editors.',
    'The navy checked the vessels.',
    'Este artículo no ha sido revisado.',
    'Los ministros revisaron el estado del paso.',
  ])('%s', sentence => {
    expect(claims(sentence)).toBe(false);
  });
});

test('takes linear time', () => {
  expect(takesLinearTime(length => claims('this article was and reviewed by '.repeat(length / 30)), 4000)).toBe(true);
});
