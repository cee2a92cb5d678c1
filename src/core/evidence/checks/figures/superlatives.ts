import { say } from '../../../text/message.js';
import type { ContextPassage } from '../../vocabulary.js';
import { wordedCheck } from '../values/worded.js';
import type { Worded } from '../values/worded.js';

/** How far up something stands: `the second-longest dispute`. Its value is its rank, empty for the very first. */
interface Superlative extends Worded {
  /** `longest`. */
  readonly word: string;
  /** By which the thing is told to be another: what is joined to the superlative (`-running`), or else the next word. */
  readonly thing: string | undefined;
}

const superlatives =
  /(?<![\p{L}-])(?:(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-])?(largest|biggest|longest|shortest|highest|lowest|smallest|oldest|youngest|busiest|fastest|strongest|deepest|heaviest|tallest|widest|richest|poorest)(-\p{Ll}+)?(?![\p{L}-])/gu;

/**
 * Finds what is said to be the second or the third of all where the source has it as the first, or the other way round: `the second-longest dispute` for
 * `the longest dispute`. The thing must be called the same. What was read as a figure is held against the sources with the others.
 */
export const superlativesCheck = wordedCheck<Superlative>({
  read: superlativesIn,
  bears: (own, there) => own.word === there.word && own.value === there.value,
  isRival: (own, there) => own.word === there.word && own.thing === there.thing,
  isTaken: () => true,
  rule: 'number-mismatch',
  why: (own, right) => say`The source has “${right.text}” here, not “${own.text}”. Put the source’s figure.`,
  fix: (_, right) => right.text,
});

function superlativesIn({ passage: { text, span }, keys }: ContextPassage): Superlative[] {
  if (!text.includes('est')) return [];
  return Array.from(text.matchAll(superlatives), ({ 0: found, 1: value = '', 2: word = '', 3: joined, index }) => {
    const end = span.start + index + found.length;
    const thing = joined ?? keys.find(one => one.span.start >= end)?.key;
    return { value, word, thing, start: index, text: found };
  });
}
