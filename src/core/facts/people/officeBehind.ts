import { phraseEnds, verbs } from '../lexicon/functionWords.js';
import { jointEnd, opensTitled } from './jointOffices.js';
import { isHighness } from './name.js';
import type { NameAt } from './name.js';
import { hasOwnName } from './namedAt.js';
import type { Run } from './namedAt.js';
import { officeAfterName } from './officeAfterName.js';
import type { OfficeAt } from './officeTokens.js';
import type { Token } from './tokens.js';
import { isHead, isHeadWord, isHonorific } from './words.js';

/** Between what tells of an appointment and the name of whom it is there are so many words at most. */
const longestAppointment = 9;

/** What somebody is besides has so many words at most. */
const longestOther = 3;

/**
 * The office in apposition behind a name, with no name of its own: `, the minister of defense,`, `, who is Norvania’s foreign minister`. Behind a name it may
 * reach further than it was found to.
 */
export function officeBehind(run: Run, name: NameAt): OfficeAt | undefined {
  const { tokens, offices } = run;
  const at = appositionAt(run, name);
  const office = at === undefined ? undefined : offices.get(at);
  if (at === undefined || !office) return undefined;
  const longer = tokens[office.head]?.capital ? officeAfterName(tokens, at - 1) : undefined;
  const own = longer?.start === office.start ? Math.max(office.end, longer.end) : office.end;
  const end = jointEnd(tokens, own) ?? fieldEnd(tokens, office, own) ?? ownedEnd(tokens, office, own) ?? own;
  const isSaying = tokens[name.end]?.key === 'the' && tokens[end]?.key === 'said';
  if (
    (!isSaying &&
      !isOpening(tokens, name, { ...office, end }) &&
      !isSetOff(tokens, end) &&
      !isOfFieldsOwn(run, office)) ||
    (end === office.end && hasOwnName(run, office))
  )
    return undefined;
  return end === office.end ? office : { ...office, end };
}

/** So many words of a field stand behind the last that a table knows, at most. */
const longestField = 5;

/** Where an office in small letters ends whose field goes on with words that no table knows: `Lind, the envoy for coastal organizations and the Tellins,`. */
function fieldEnd(tokens: readonly Token[], { start, end }: OfficeAt, own: number): number | undefined {
  if (tokens[start]?.capital || !tokens.slice(start, end).some(({ key }) => key === 'for' || key === 'of'))
    return undefined;
  for (let at = own; at <= own + longestField; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return at > own && /^[,;.)]$/.test(token?.text ?? '.') ? at : undefined;
    if (
      token.kind !== 'word' ||
      token.possessive ||
      verbs.has(token.key) ||
      (phraseEnds.has(token.key) && !/^(?:and|the|of)$/.test(token.key))
    )
      return undefined;
    // A name with no article before it is somebody's own: `minister of defence and Ole Roe`.
    if (token.capital ? tokens[at - 1]?.key !== 'the' : /(?:ed|ing)$/.test(token.key)) return undefined;
    if (isHeadWord(token)) return undefined;
  }
  return undefined;
}

/** Where `Director of the Harbour Board’s Bureau of Quays` ends: behind what the body has, up to a mark. */
function ownedEnd(tokens: readonly Token[], { start }: OfficeAt, own: number): number | undefined {
  if (!tokens[own - 1]?.possessive || !tokens.slice(start, own).some(({ key }) => key === 'of' || key === 'for'))
    return undefined;
  let end = own;
  while (
    end < own + longestOwned &&
    tokens[end]?.kind === 'word' &&
    (tokens[end]?.capital || /^(?:of|and|the|for)$/.test(tokens[end]?.key ?? ''))
  )
    end++;
  return end > own && (tokens[end]?.kind ?? 'mark') === 'mark' && tokens[end - 1]?.capital ? end : undefined;
}

/** What a body has is named in so many words, at most. */
const longestOwned = 10;

/** `Ana Lind, Minister of Fisheries of Norvania opened …`: an office of several words that opens a sentence with its holder, and whose comma was forgotten. */
function isOpening(tokens: readonly Token[], { start, end }: NameAt, office: OfficeAt): boolean {
  const verb = tokens[office.end];
  if (office.start !== end + 1 || office.end - office.start < 3 || end - start < 2 || !tokens[office.start]?.capital)
    return false;
  let first = start;
  while (first > 0 && isTitle(tokens[first - 1])) first--;
  const before = tokens[first - 1];
  const isFirst = before === undefined || /^[.!?:]$/.test(before.text);
  return isFirst && verb?.kind === 'word' && !verb.capital && (verbs.has(verb.key) || verb.key.endsWith('ed'));
}

function isTitle(token: Token | undefined): boolean {
  return token !== undefined && (isHonorific(token) || isHighness(token.key));
}

/** `Lind, Assistant Secretary for the Coast’s rescue programme`: what the field has goes on with it, and nobody else's. */
function isOfFieldsOwn({ tokens }: Run, { start, end }: OfficeAt): boolean {
  const isPossessive = tokens[end - 1]?.possessive === true;
  return isPossessive && tokens.slice(start, end).some(({ key }) => key === 'for' || key === 'of');
}

/** Where an office in apposition would begin: past the comma, `who is`, `as` and the articles. */
function appositionAt({ tokens, offices }: Run, name: NameAt): number | undefined {
  if (tokens[name.end - 1]?.possessive) return undefined;
  let at = name.end;
  const appointed = appointedAs(tokens, name);
  if (appointed !== undefined) at = appointed;
  else if (/^[,(]$/.test(tokens[at]?.text ?? '') || isDash(tokens, name)) at += isHonour(tokens, at) ? 3 : 1;
  else if (tokens[at]?.key !== 'who') return officeRightBehind({ tokens, offices }, name);
  if (tokens[at]?.key === 'who' && /^(?:is|was|serves|served)$/.test(tokens[at + 1]?.key ?? '')) at += 2;
  if (tokens[at]?.key === 'as') at++;
  while (/^(?:the|a|an|his|her|their|its|then|now|current|currently)$/.test(tokens[at]?.key ?? '')) at++;
  if (offices.has(at)) return at;
  // `Lind, the institute’s acting director`, `Lind, the Philippines’ acting director`
  if (tokens[at]?.possessive) return /^[’']$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return behindOther(tokens, at);
}

/**
 * The office in capitals that stands right behind a whole name, as in lists whose commas were forgotten: `Ambassador Ana Lind Deputy Secretary for Fish;`,
 * `H.E. Ole Roe the Ambassador of Norvania`.
 */
function officeRightBehind({ tokens, offices }: Run, { start, end }: NameAt): number | undefined {
  const at = tokens[end]?.key === 'the' ? end + 1 : end;
  const [before, head] = [tokens[start - 1], tokens[at]];
  const office = offices.get(at);
  if (!before || !(isHonorific(before) || isHighness(before.key) || isHead(before)) || end - start < 2)
    return undefined;
  return head?.capital && office && office.end - at > 2 ? at : undefined;
}

/** The dash in `Ana Lind – the minister – spoke`, but not behind a dateline (`PORT ALDER — The minister`). */
function isDash(tokens: readonly Token[], { start, end }: NameAt): boolean {
  const [dash, next] = [tokens[end], tokens[end + 1]];
  return (
    /^[–—]$/.test(dash?.text ?? '') &&
    end - start > 1 &&
    next?.kind === 'word' &&
    (!next.capital || isMixed(tokens[start]))
  );
}

function isMixed(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.text.toUpperCase();
}

/** `, KC,` between a name and an office: letters for an honour. */
function isHonour(tokens: readonly Token[], comma: number): boolean {
  return /^\p{Lu}{2,4}$/u.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',';
}

/** `Lind, the board’s treasurer and ambassador to Norvania`: past what she is besides that is no office, so many words of it. */
function behindOther(tokens: readonly Token[], at: number): number {
  if (!/^(?:the|an?|its)$/.test(tokens[at - 1]?.key ?? '')) return at;
  for (let and = at + 1; and <= at + longestOther; and++) {
    if ((tokens[and - 1]?.kind ?? 'mark') === 'mark') return at;
    if (tokens[and]?.key === 'and') return and + 1;
  }
  return at;
}

/** The `as` in `the appointment of Ana Lind of Norvania as Force Commander`. */
function appointedAs(tokens: readonly Token[], { start, end }: NameAt): number | undefined {
  // `Ana Lind, of Norvania, as`
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  const ofCountry = tokens[end + comma]?.key === 'of' && tokens[end + comma + 1]?.capital === true;
  const behind = ofCountry ? end + comma + 2 : end;
  const at = ofCountry && tokens[behind]?.text === ',' ? behind + 1 : behind;
  if (tokens[at]?.key !== 'as') return undefined;
  const before = tokens.slice(Math.max(0, start - longestAppointment), start);
  return before.some(({ key }) => /^(?:appoint|nominat|elect|reappoint)/.test(key)) ? at : undefined;
}

/** In `In a call with Ana Lind, the secretary thanked …` the office is the subject, not in apposition. */
function isSetOff(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (next === undefined || next.kind === 'mark') return true;
  if (opensTitled(tokens, end)) return true;
  return /^(?:who|to|about|on|in|at|for|from|with|during|today|yesterday|since|when|while|before|after)$/.test(
    next.key,
  );
}
