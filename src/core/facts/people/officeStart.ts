import { months, weekdays } from '../lexicon/months.js';
import { bodyStart, countryStart, isAcronym, officeReach } from './officeTokens.js';
import type { Token } from './tokens.js';
import { isFunctionWord, isHead, isHonorific, isPortfolio } from './words.js';

/**
 * Where an office begins whose head stands at `head`: countries, bodies and modifiers before it belong to it (`Republic of Korea (ROK) Minister`,
 * `former Prime Minister`, `Norvania’s Deputy Foreign Minister`).
 *
 * @param from the first token that is free: those before it belong to another person.
 */
export function officeStart(tokens: readonly Token[], head: number, from = 0): number {
  let start = head;
  while (start > from && head - start < officeReach) {
    const taken = takeLeft(tokens, start);
    if (taken === start || taken < from) break;
    start = taken;
    if (tokens[start]?.possessive) {
      start = bodyStart(tokens, start, from) ?? countryStart(tokens, start, from);
      break;
    }
  }
  return withoutOpeners(tokens, start, head);
}

function takeLeft(tokens: readonly Token[], start: number): number {
  const before = tokens[start - 1];
  const further = tokens[start - 2];
  if (!before) return start;
  if (before.text === ')') return acronymBefore(tokens, start);
  if (before.text === '/' && further && isHead(further)) return start - 2;
  if (before.key === 'of' && isDutiesOf(tokens, start)) return start - 4;
  if (before.key === 'the' && isDutiesOf(tokens, start - 1)) return start - 5;
  if (before.key === 'the' && further?.key === 'to' && isAssistant(tokens[start - 3])) return start - 3;
  if (before.key === 'of' && further?.capital && !isFunctionWord(further)) return start - 2;
  if (before.key === 'for' && further && isForField(further) && !isHead(tokens[start] ?? further)) return start - 2;
  if ((before.key === 'and' || before.text === '&') && further && isPortfolio(further) && !further.possessive)
    return isNameOfHolder(tokens, start - 2) ? start : start - 2;
  if (before.kind !== 'word') return start;
  if (!before.capital)
    return /^(?:former|acting|outgoing|incoming|caretaker|interim|then)$/.test(before.key) ? start - 1 : start;
  if (before.key === 'under' && tokens[start]?.key === 'secretary') return start - 1;
  // `Guards of the Embassy | Secretary Lind met`: a line has ended there.
  if (/^(?:embassy|consulate)$/.test(before.key) && tokens[start]?.key === 'secretary') return start;
  // `WHO` is a small word in small letters.
  if (before.text === 'WHO') return start - 1;
  return isFunctionWord(before) || isHonorific(before) || isDay(before) ? start : start - 1;
}

/** The surname in `Secretary Price and Health Minister Lind`, be it the word of a field too: right behind such a head no field stands. */
function isNameOfHolder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.capital && headsBeforeNames.test(before.key);
}

const headsBeforeNames =
  /^(?:secretary|minister|president|chancellor|ambassador|commissioner|governor|senator|administrator)$/;

/** `… on 25 December. Prime Minister Lind …`; `On Tuesday Foreign Minister Roe …`. */
function isDay({ key, text }: Token): boolean {
  const bare = key.replace(/\.$/, '');
  return weekdays.has(bare) || (months.has(bare) && (bare !== 'may' || text.endsWith('.')));
}

/** `Centers for Disease Control`, `Institute for Tides`: kinds of bodies that have their field behind `for`. */
function isForField({ capital, possessive, key }: Token): boolean {
  return (
    capital &&
    !possessive &&
    /^(?:cent(?:er|re)s?|institutes?|agency|office|foundation|fund|network|alliance|authority|laboratory)$/.test(key)
  );
}

/** `(WHO)` right before a token. */
function acronymBefore(tokens: readonly Token[], start: number): number {
  const inside = tokens[start - 2];
  return tokens[start - 3]?.text === '(' && inside?.kind === 'word' && isAcronym(inside) ? start - 3 : start;
}

/** `Assistant to the President for National Security Affairs`, `Chief of Staff to the Prime Minister`: offices of their own. */
function isAssistant(token: Token | undefined): boolean {
  return token !== undefined && token.capital && (token.key === 'assistant' || token.key === 'staff');
}

/** `performing the duties of` right before a token. */
function isDutiesOf(tokens: readonly Token[], start: number): boolean {
  return (
    tokens
      .slice(Math.max(0, start - 4), start)
      .map(token => token.key)
      .join(' ') === 'performing the duties of'
  );
}

/** An office does not begin with a bracketed acronym or with `of`. */
function withoutOpeners(tokens: readonly Token[], start: number, head: number): number {
  let at = start;
  while (at < head && (tokens[at]?.kind === 'mark' || tokens[at]?.key === 'of' || tokens[at]?.key === 'and')) at++;
  return at;
}
