import { officeEnd } from '../facts/people/officeEnd.js';
import { officeStart } from '../facts/people/officeStart.js';
import type { PersonMention } from '../facts/people/people.js';
import { tokenise } from '../facts/people/tokens.js';
import type { Token } from '../facts/people/tokens.js';
import { isHead } from '../facts/people/words.js';
import { overlap } from '../text/span.js';
import type { Span } from '../text/span.js';
import { isBodyName } from './bodyNames.js';

/** An office that stands for a person: `The Prime Minister`, `the President of Estoria`. */
export interface LoneOffice {
  /** Without the article. */
  readonly text: string;
  /** Of that. */
  readonly span: Span;
}

/** Characters of a sentence that are searched; no sentence of a release is longer. */
const longestSentence = 3000;

/**
 * Finds the offices in capitals that stand for somebody, behind `the` or a possessive, and that belong to none of the people whom the sentence
 * names. Offices whose holders are only belonged to (`the President’s vision`) are left out. Linear.
 */
export function findLoneOffices(sentence: string, people: readonly PersonMention[]): LoneOffice[] {
  const tokens = tokenise(sentence.slice(0, longestSentence));
  const taken = people.flatMap(person => [person.span, person.officeSpan ?? person.span]);
  const found: LoneOffice[] = [];
  let free = 0;
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head];
    if (head < free || !token || !isHead(token)) continue;
    const start = officeStart(tokens, head, free);
    free = Math.max(head + 1, officeEnd(tokens, head));
    const span = { start: tokens[start]?.span.start ?? 0, end: tokens[free - 1]?.span.end ?? 0 };
    // The Court of Justice is no justice.
    if (isBodyName(sentence.slice(span.start, span.end))) continue;
    if (!standsForSomebody(tokens, start, free) || taken.some(one => overlap(one, span))) continue;
    found.push({ text: sentence.slice(span.start, span.end), span });
  }
  return found;
}

function standsForSomebody(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1];
  if (tokens[end - 1]?.possessive || before?.key !== 'the') return false;
  // In `the Secretary Austin` and `the Minister-level talks` it does not stand alone.
  const next = tokens[end];
  return next?.kind !== 'word' || !next.capital || next.key === 'today' || next.key === 'yesterday';
}
