import type { Span } from '../../../text/span.js';
import type { Passage } from '../../types.js';

/** What stands right before a name and says that the sentence tells of something there, to somebody or with them. */
const prepositions: readonly (readonly [PartInSentence, RegExp])[] = [
  ['there', /(?:^|\s)(?:in|at|near|from|outside|inside|across|around)\s(?:the\s)?$/i],
  ['to', /\s(?:to|with|alongside)\s(?:the\s)?$/i],
  ['compared', /\sthan\s(?:the\s)?$/i],
];

const saying = /^\s(?:calls?|called|says?|said|describe[sd]?|terms?|termed|considers?)\s/;

export type PartInSentence = 'owner' | 'compared' | 'there' | 'to' | 'says' | 'any';

/**
 * Which part in its sentence a name has, as far as the words right beside it tell: where somebody is, with whom, whose something is, or who says it.
 */
export function partInSentence({ text, span }: Passage, { start, end }: Span): PartInSentence {
  const before = text.slice(Math.max(0, start - span.start - 16), start - span.start);
  const behind = text.slice(end - span.start, end - span.start + 24);
  if (/^['’]s?\s/.test(behind)) return 'owner';
  const told = prepositions.find(([, pattern]) => pattern.test(before))?.[0];
  return told ?? (saying.test(behind) ? 'says' : 'any');
}
