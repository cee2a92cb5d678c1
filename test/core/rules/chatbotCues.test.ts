import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayBeResidue } from '../../../src/core/rules/support/chatbotCues.js';
import { isAgreement, residueIn } from '../../../src/core/rules/support/chatbotPhrases.js';
import { normaliseSentence } from '../../../src/core/text/normaliseSentence.js';
import { splitSentences } from '../../../src/core/text/sentences.js';
import { textAt } from '../../../src/core/text/span.js';

const folder = new URL('fixtures/chatbot-residue/', import.meta.url);
const sentences = readdirSync(folder)
  .map(name => readFileSync(new URL(name, folder), 'utf8'))
  .flatMap(text => splitSentences(text).map(span => textAt(text, span)));

describe('a cue', () => {
  it.each(
    sentences.filter(sentence => {
      const words = normaliseSentence(sentence);
      return isAgreement(words) || residueIn(words) !== undefined;
    }),
  )('stands in what a chatbot says: %s', sentence => {
    expect(mayBeResidue(sentence)).toBe(true);
    expect(mayBeResidue(`_${sentence.replace(/ /g, '\n')}_`)).toBe(true);
  });

  it('stands in no paragraph of plain news', () => {
    expect(
      mayBeResidue('The two ministers met in Norvik on Thursday. They spoke of cables, as their readouts say.'),
    ).toBe(false);
  });
});
