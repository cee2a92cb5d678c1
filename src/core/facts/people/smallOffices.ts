import { bodyEnd } from './bodyEnd.js';
import { officeBodies } from '../lexicon/officeForms.js';
import { portfolioWords } from '../lexicon/offices.js';
import { bodyStart, isAcronym, looksLikePeople, noToken } from './officeTokens.js';
import type { OfficeAt } from './officeTokens.js';
import { servedEnd } from './servedEnd.js';
import type { Token } from './tokens.js';
import { isBodyNoun, isCountryWord, isFunctionWord, isHeadWord, isOfficeWord, isPortfolio } from './words.js';

/** An office has so many words on either side of its head, at most. */
const reach = 14;

/** Heads that are offices in small letters, whatever stands beside them. */
const plainHeads =
  /^(?:secretary|secretary-general|attorney-general|minister|president|chancellor|ambassador|consul|director|director-general|commissioner|chairman|chairwoman|chairperson|governor|mayor|senator|congressman|congresswoman|envoy|spokesperson|spokesman|spokeswoman|administrator|undersecretary|under-secretary|vice-president|under-secretary-general|comptroller|king|queen|emir|sultan|taoiseach|rapporteur|ombudsman|negotiator|(?:minister|president|secretary|chancellor|director|ambassador|commissioner|chair|governor)-(?:designate|elect))$/;

/** Heads that need a field before them or a body behind them: `defense chief`, `special representative`, `security adviser`. */
const fieldHeads =
  /^(?:representative|high-representative|adviser|advisor|chief|coordinator|speaker|premier|commander|counselor|counsellor|councillor|councilor|chair|treasurer|leader|officer)$/;

/**
 * Reads an office in small letters whose head stands at `head`: `the acting U.S. defense secretary`, `minister for foreign affairs`. Undefined where the word is
 * more likely something else.
 */
export function smallOffice(tokens: readonly Token[], head: number, free: number): OfficeAt | undefined {
  const key = tokens[head]?.key ?? '';
  const start = smallStart(tokens, head, free);
  const end = smallEnd(tokens, head);
  if (key === 'attorney' && tokens[head - 1]?.key === 'district') return { start: Math.max(free, head - 1), end, head };
  if (/^(?:attorney|inspector|solicitor|surgeon)$/.test(key))
    return tokens[head + 1]?.key === 'general' ? { start, end, head } : undefined;
  if (plainHeads.test(key)) return { start, end: isSmallHead(tokens, end) ? smallEnd(tokens, end) : end, head };
  // In `chief spokesperson` and `chief cabinet secretary` the head comes later; it looks back over `chief` itself.
  if (!fieldHeads.test(key))
    return key === 'head' && end > head + 1 && hasCapital(tokens, head + 1, end)
      ? { start: /^(?:deputy|acting|former)$/.test(tokens[head - 1]?.key ?? '') ? head - 1 : head, end, head }
      : undefined;
  if (isPhraseOfHead(tokens, head)) return undefined;
  const last = lastOfExecutive(tokens, head);
  if (last > head) return { start, end: smallEnd(tokens, last), head: last };
  const field = tokens.slice(start, head).some(token => isField(token));
  const known =
    field ||
    (tokens[head + 1]?.key === 'to' && end > head + 1) ||
    (rankedHeads.test(key) && /^(?:deputy|vice|acting|interim|incoming|outgoing)$/.test(tokens[head - 1]?.key ?? '')) ||
    hasCapital(tokens, head + 1, end) ||
    (key === 'speaker' && tokens[head - 1]?.key === 'the');
  return known && (key !== 'officer' || field) ? { start, end, head } : undefined;
}

/** Heads that are offices with a rank before them: `its deputy chair`. */
const rankedHeads = /^(?:chair|leader|speaker|commander|treasurer|coordinator)$/;

/** Where `chief executive` and `chief executive officer` end; `head` where that does not stand there. */
function lastOfExecutive(tokens: readonly Token[], head: number): number {
  if (tokens[head]?.key !== 'chief' || tokens[head + 1]?.key !== 'executive') return head;
  return tokens[head + 2]?.key === 'officer' ? head + 2 : head + 1;
}

/** Whether this head only qualifies one that follows: `chief cabinet secretary`. */
function isPhraseOfHead(tokens: readonly Token[], head: number): boolean {
  for (let at = head + 1; at < head + 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    // `chief medical officer`
    const isOfficer = /^(?:officer|advis[eo]r)$/.test(token.key);
    if (plainHeads.test(token.key) || isOfficer || (fieldHeads.test(token.key) && at === head + 1)) return true;
    if (!portfolioWords.has(token.key)) return false;
  }
  return false;
}

function isSmallHead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.capital && !(tokens[at - 1]?.possessive ?? true) && plainHeads.test(token.key);
}

function hasCapital(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(token => token.capital);
}

/** A word that says of what: `defense`, `Pentagon`, `trade`, a country. */
function isField(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (token.capital || (portfolioWords.has(token.key) && !/^(?:general|joint|public)$/.test(token.key)))
  );
}

/** Words in small letters that qualify an office before its head, or are its field. */
const qualifiers =
  /^(?:acting|deputy|former|outgoing|incoming|interim|caretaker|vice|assistant|under|associate|first|second|senior|principal|permanent|special|executive|chief|prime|high|press|cabinet|parliamentary|shadow|top|supreme|crown|opposition|ex)$/;

function smallStart(tokens: readonly Token[], head: number, free: number): number {
  let start = head;
  while (start > free && head - start < reach) {
    const taken = localHeads.test(tokens[head]?.key ?? '') ? localLeft(tokens, start) : smallLeft(tokens, start);
    if (taken === start || taken < free) break;
    start = taken;
    if (tokens[start]?.possessive) {
      start = bodyStart(tokens, start, free) ?? countryStart(tokens, start, free);
      break;
    }
  }
  while (start < head && /^(?:and|of)$/.test(tokens[start]?.key ?? '')) start++;
  return start;
}

/** Heads of cities and provinces, which stand behind the name of any. */
const localHeads = /^(?:mayor|governor|premier)$/;

/** Of `the deputy Rendt mayor` and `the Port Rendt mayor`, from the head back. */
function localLeft(tokens: readonly Token[], start: number): number {
  const before = tokens[start - 1];
  const isPlace = before?.kind === 'word' && before.capital && !before.possessive && !isFunctionWord(before);
  return isPlace ? start - 1 : smallLeft(tokens, start);
}

/** `South Korea’s`, `the Republic of Korea’s`: a country of several words. */
function countryStart(tokens: readonly Token[], at: number, free: number): number {
  let start = at;
  while (start > free && at - start < 4 && isCountryWord(tokens[start] ?? noToken)) {
    const before = tokens[start - 1];
    const further = tokens[start - 2];
    if (before?.capital && isCountryWord(before) && !before.possessive && !isFunctionWord(before)) start--;
    else if (before?.key === 'of' && further?.capital && isCountryWord(further) && start - 2 >= free) start -= 2;
    else break;
  }
  return start;
}

function smallLeft(tokens: readonly Token[], start: number): number {
  const before = tokens[start - 1];
  const further = tokens[start - 2];
  if (before?.kind !== 'word') return start;
  if (before.capital && further?.capital && officeBodies.has(`${further.key} ${before.key}`)) return start - 2;
  if (before.key === 'of' && (further?.key === 'duties' || further?.key === 'functions'))
    return dutiesStart(tokens, start);
  if (before.key === 'the' && tokens[start - 2]?.key === 'of' && tokens[start - 3]?.key === 'duties')
    return dutiesStart(tokens, start - 1);
  if (before.key === 'and') {
    return further && isFieldWord(further) && !further.possessive && isListedBefore(tokens, start - 2)
      ? start - 2
      : start;
  }
  if (qualifiers.test(before.key) && !before.possessive) return start - 1;
  if (before.possessive && !before.capital) return start;
  // `Norvania sanctions Estorian deputy minister`: no field stands before a country's adjective.
  const country = tokens[start];
  if (!before.capital && country?.capital && isCountryWord(country)) return start;
  // `The deputy harbour commissioner`: whatever stands between is the field.
  const isField = !before.capital && further !== undefined && /^(?:deputy|acting|assistant)$/.test(further.key);
  if (!isField && !isFieldWord(before) && !isNation(before) && !isForceOf(tokens, start)) return start;
  return start - 1;
}

/** `Force commander`: elsewhere the word is a verb as often. */
function isForceOf(tokens: readonly Token[], start: number): boolean {
  return tokens[start - 1]?.key === 'force' && tokens[start]?.key === 'commander';
}

/** `health and human services secretary`, but not `the trade and the defense minister` or `for trade and prime minister`. */
function isListedBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || !/^(?:for|about|on|of|in|to|regional|bilateral)$/.test(before.key);
}

function dutiesStart(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) if (tokens[at]?.key === 'performing') return at;
  return start;
}

/** Field words that are verbs or other words too: they count only right before a head. */
function isFieldWord(token: Token): boolean {
  return (
    portfolioWords.has(token.key) &&
    !isFunctionWord(token) &&
    (token.capital || !/^(?:general|air|force|world|house|power|media|information|post)$/.test(token.key))
  );
}

/** A country, a people or a body in capitals: `U.S.`, `Norvania’s`, `Pentagon`. */
function isNation(token: Token): boolean {
  if (!token.capital) return false;
  if (isAcronym(token) && token.text.length > 2) return true;
  if (isFunctionWord(token)) return false;
  return (
    isCountryWord(token) ||
    token.possessive ||
    isPortfolio(token) ||
    looksLikePeople(token) ||
    isAcronym(token) ||
    isBodyNoun(token)
  );
}

/** `of national defense`, `for Europe and foreign affairs`, `to the EU`, `of state for defence`. */
function smallEnd(tokens: readonly Token[], head: number): number {
  let end = head + 1;
  const key = tokens[head]?.key ?? '';
  if (
    /^(?:secretary|director|attorney|inspector|solicitor|surgeon|governor|consul)$/.test(key) &&
    tokens[end]?.key === 'general'
  )
    end++;
  if (tokens[head]?.possessive) return end;
  for (let round = 0; round < 3; round++) {
    const taken = smallComplement(tokens, end, key, round);
    if (taken === end) break;
    end = taken;
  }
  return end;
}

function smallComplement(tokens: readonly Token[], at: number, head: string, round: number): number {
  const opener = tokens[at]?.key ?? '';
  const opens =
    opener === 'of' ||
    (opener === 'for' && mayTakeFor(tokens, at, round)) ||
    (opener === 'to' && /^(?:ambassador|representative|envoy|adviser|advisor)$/.test(head)) ||
    (opener === 'to' && (tokens[at - 1]?.key === 'staff' || tokens[at + 2]?.text === 'Treasury'));
  if (!opens) return at;
  let from = at + 1;
  while (/^(?:the|his|her|its|their)$/.test(tokens[from]?.key ?? '')) from++;
  const served = opener === 'to' ? servedEnd(tokens, from) : from;
  if (served > from) return served;
  const body = bodyEnd(tokens, from);
  if (body !== undefined) return body;
  let end = from;
  while (end < tokens.length && end - from < reach) {
    const taken = complementWord(tokens, end, from);
    if (taken === end) break;
    end = taken;
  }
  return end === from ? at : end;
}

/** `for` begins a field in `the minister for foreign affairs`, a reason in `thanked the minister for security cooperation`. */
function mayTakeFor(tokens: readonly Token[], at: number, round: number): boolean {
  if (round > 0) return true;
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    if (
      /^(?:thank|prais|commend|credit|applaud|hail|congratulat|expressed|appreciation|gratitude|condemn|blam|criticis|criticiz|press|ask|call)/.test(
        tokens[before]?.key ?? '',
      )
    )
      return false;
  }
  return true;
}

function complementWord(tokens: readonly Token[], at: number, from: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word') {
    return token?.text === ',' && at > from && next && isFieldWord(next) && isListClosed(tokens, at + 1) ? at + 2 : at;
  }
  if (token.key === 'and' || token.key === 'of') {
    if (at === from || tokens[at - 1]?.possessive) return at;
    if (token.key === 'of' && next?.key === 'the' && tokens[at + 2]?.capital) return at + 3;
    return next &&
      (token.key === 'of' ? next.capital || isFieldWord(next) : isFieldWord(next) && !isVerbAhead(tokens, at + 2))
      ? at + 2
      : at;
  }
  if (token.key === 'in' && next?.capital && /^(?:cooperation|co-operation)$/.test(tokens[at - 1]?.key ?? ''))
    return at + 2;
  if (tokens[at - 1]?.possessive && at > from && !token.capital) return at;
  if (token.key === 'republic' || token.key === 'exchequer') return at + 1;
  if (isFunctionWord(token) || isHeadWord(token)) return at;
  // `Adviser to Vice President Lind`: an office of its own.
  if (/^(?:vice|deputy|acting|prime)$/.test(token.key) && next && isHeadWord(next)) return at;
  // Behind the first word a capital may begin a name: `president of the European Council Ana Lind`.
  if (token.capital)
    return at === from || isOfficeWord(token) || isBodyNoun(token) || isSplitPlace(tokens[at - 1]) ? at + 1 : at;
  return isFieldWord(token) ? at + 1 : at;
}

/** `New York`, `San Marino`, `Joint Command Rendt`. */
function isSplitPlace(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:new|north|south|east|west|san|santa|los|las|saint|st|el|la|cape|port|rio|sao|são|command)$/.test(token.key)
  );
}

/** `health, labor and welfare`: a comma within a field is followed by an `and`. */
function isListClosed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 5).some(token => token.key === 'and');
}

/** In `minister of defense and trade talks` the second field is not the minister's; in `for foreign affairs and security policy` it is. */
function isVerbAhead(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key === 'policy' && tokens[at - 3]?.key === 'affairs') return false;
  return /^(?:talks|cooperation|issues|ties|relations|matters|policy|officials)$/.test(tokens[at]?.key ?? '');
}
