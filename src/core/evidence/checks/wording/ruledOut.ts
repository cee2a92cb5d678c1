import { say } from '../../../text/message.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import { denials } from './deniedWhole.js';
import { holdsTogether } from './denials.js';

/** What somebody says will not be. */
const ruledOut = /(?<![\p{L}’'-])r(?:uled|ules|uling)\sout\s([^.;:,“”"]{3,90})/iu;
/** In a sentence of the source, what will be. */
const toCome =
  /(?<![\p{L}’'-])(?:will|would|shall|agreed|plan(?:s|ned)?|intends?|expects?|looks?\sforward|(?:is|are)\s(?:due|set|going)?\s?to)(?![\p{L}’'-])/iu;
/** What is ruled out is told by so many words at most. */
const mostWords = 3;

/** Finds what the draft says is ruled out and the source says will be: `ruled out talks with the pilots` for `I will hold talks with the pilots`. */
export const ruledOutCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return (draft): Verdict[] => {
    const { passage } = draft;
    const found = passage.role === 'sentence' && passage.kind === 'fact' ? ruledOut.exec(passage.text) : null;
    if (!found || denials(passage.text) > 0) return [];
    const words = contentWords(found[1] ?? '')
      .slice(0, mostWords)
      .map(({ key }) => key);
    if (words.length < 2) return [];
    const told = sentences.of(draft).filter(one => holdsTogether(one, words));
    const [context] = told;
    if (!context || told.some(one => denials(one.passage.text) > 0 || !toCome.test(one.passage.text))) return [];
    const start = passage.span.start + found.index;
    const span = { start, end: start + found[0].trimEnd().length };
    const why = say`The draft says that this is ruled out, and the source says that it will be. Check the sentence.`;
    const place = placeIn(context.source, context.passage.span);
    return [contradicted({ span, passage }, 'denies-what-source-says', why, [place])];
  };
};
