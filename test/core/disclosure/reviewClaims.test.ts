import { describe, expect, test } from 'vitest';
import { plainSentence } from '../../../src/core/disclosure/findStatements.js';
import { claimsReview, reviewersIn } from '../../../src/core/disclosure/reviewClaims.js';
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
    'Our editors have read and approved this article.',
    '*Ana Relph, an editor, reviewed this text before publication.*',
    '*This text has been proofread by a person.*',
    'A person has read this story.',
    'An editor read and approved the text of this article, which a proofreader has checked: we have verified every fact.',
    'This summary was read by a human editor.',
    'This text was corrected and approved by our copy desk.',
    'This report was approved by Ana Relph before it was published.',
    'This article underwent editorial review.',
    'Ana Relph has reviewed this article.',
    'Read and checked by Ana Relph.',
    'Reviewed by: Ana Relph',
    'Reviewed by Ana Relph, news editor.',
    'Reviewed by Ana Relph, 12 March 2026.',
    '**Reviewer:** Ana Relph',
    'Fact-checker: Bo Lund, news desk',
    'Este texto ha sido corregido por una persona.',
    'Nuestros editores han leído y aprobado este artículo.',
    'Ana Relph, editora, revisó este texto antes de su publicación.',
    'Este artículo fue leído por nuestra redacción.',
    'Revisión: Ana Relph',
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
    'The ministers have read and approved this text of the treaty.',
    'Approved by parliament.',
    'This article was approved by the two parliaments in May.',
    'This text was read by the two ministers.',
    'Read this article in Spanish.',
    'Many people have read the report.',
    'The text was corrected before the ministers signed it.',
    'The draft treaty was approved before publication of the budget.',
    'Reviewed by the ministers, the treaty failed.',
    'The people approved this treaty.',
    'A person read the names of the missing.',
    'This article has not been proofread.',
    'No person has read this article before publication.',
    'Fact check: what the minister said of the pass',
    'This article is to be read by an editor before publication.',
    'Este texto fue aprobado por los ministros.',
    'Nuestros editores no han leído este artículo.',
    'Nuestros pescadores han aprobado este texto.',
  ])('%s', sentence => {
    expect(claims(sentence)).toBe(false);
  });
});

test.each([
  ['Reviewed by Ana Relph and Bo Lund.', ['Ana Relph', 'Bo Lund']],
  ['*Ana Relph, an editor, reviewed this text before publication.*', ['Ana Relph']],
  ['**Reviewer:** Ana Relph', ['Ana Relph']],
  ['This article was reviewed by our editors.', []],
  ['Our editors have reviewed this article.', []],
  ['Google Gemini was used for the draft, which our editors checked.', []],
  ['Drafted with ChatGPT and Google Gemini, checked by our editors.', []],
  ['This article was reviewed by Norvania’s ministers.', []],
])('%s names %s', (sentence, names) => {
  expect(reviewersIn(sentence)).toEqual(names);
});

test('takes linear time', () => {
  expect(takesLinearTime(length => claims('this article was and reviewed by '.repeat(length / 30)), 4000)).toBe(true);
});
