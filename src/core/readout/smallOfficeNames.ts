import { isFullName, nameAt } from '../facts/people/fullNames.js';
import { skipHonorifics } from '../facts/people/name.js';
import type { PersonMention } from '../facts/people/people.js';
import { smallOffice } from '../facts/people/smallOffices.js';
import type { Token } from '../facts/people/tokens.js';
import { isHeadWord } from '../facts/people/words.js';
import { overlap } from '../text/span.js';

/**
 * Finds the people whose office a sentence writes in small letters right before their full names, with a comma between or without: `the president of the
 * Sound Alliance, Ana Lind, met …`. Linear.
 */
export function findSmallOfficeNames(
  sentence: string,
  tokens: readonly Token[],
  known: readonly PersonMention[],
): PersonMention[] {
  const found: PersonMention[] = [];
  let free = 0;
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head];
    if (head < free || !token || token.capital || !isHeadWord(token)) continue;
    const office = smallOffice(tokens, head, free);
    if (!office || tokens[office.end - 1]?.possessive) continue;
    const comma = tokens[office.end]?.text === ',';
    const name = nameAt(tokens, skipHonorifics(tokens, office.end + (comma ? 1 : 0)), false);
    if (!name || !isFullName(tokens, name) || (comma && !isSetOff(tokens[name.end]))) continue;
    free = name.end;
    const span = spanOf(tokens, name.start, name.end);
    if (known.some(one => overlap(one.span, span))) continue;
    const officeSpan = spanOf(tokens, office.start, office.end);
    found.push({
      name: sentence.slice(span.start, span.end),
      span,
      office: sentence.slice(officeSpan.start, officeSpan.end),
      officeSpan,
      possessive: tokens[name.end - 1]?.possessive ?? false,
    });
  }
  return found;
}

/** A name behind a comma is set off at its end too; else another list goes on there. */
function isSetOff(behind: Token | undefined): boolean {
  return behind === undefined || /^[,.;)]$/.test(behind.text);
}

function spanOf(tokens: readonly Token[], from: number, to: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
