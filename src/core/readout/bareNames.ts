import { isFullName, nameAt } from '../facts/people/fullNames.js';
import type { PersonMention } from '../facts/people/people.js';
import { skipHonorifics } from '../facts/people/name.js';
import type { Token } from '../facts/people/tokens.js';
import { overlap } from '../text/span.js';
import type { Span } from '../text/span.js';
import { isMeetingVerb } from './meetingVerbs.js';

/**
 * Finds the full names without an office among those who meet: at the start of the sentence, behind the meeting's verb, behind `with`, `to` or
 * `and`. A name behind `of` or `at` (`the family of Ana Lind`) is not somebody who was there. Linear.
 */
export function findBareNames(
  sentence: string,
  tokens: readonly Token[],
  known: readonly PersonMention[],
): PersonMention[] {
  const taken = known.flatMap(person => [person.span, person.officeSpan ?? person.span]);
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue;
    const from = skipHonorifics(tokens, at);
    const name = nameAt(tokens, from, false);
    const last = name && tokens[name.end - 1];
    if (!name || !last || !isFullName(tokens, name)) continue;
    const span: Span = { start: tokens[name.start]?.span.start ?? 0, end: last.span.end };
    at = name.end - 1;
    if (last.possessive || taken.some(one => overlap(one, span)) || isLarger(tokens, name.end)) continue;
    found.push({ name: sentence.slice(span.start, span.end), span, possessive: false });
  }
  return found;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return /^(?:with|to|and|both|counterpart)$/.test(before.key) || before.text === ',' || isMeetingVerb(tokens, at - 1);
}

/** `Mary Lind Foundation`: what goes on with a capital is no person. */
function isLarger(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next?.kind === 'word' && next.capital;
}
