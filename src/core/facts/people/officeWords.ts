import { findCountries } from '../countries.js';
import { departments, officeBodies } from '../lexicon/officeForms.js';
import { phraseAt } from './name.js';
import { tokenise } from './tokens.js';
import type { Span } from '../../text/span.js';
import type { Token } from './tokens.js';
import { isCountryWord, isHeadWord, isModifier, isOfficeWord } from './words.js';

/** A piece of an office's wording: a word, or a country or body of several words. */
export interface Piece {
  readonly kind: 'word' | 'country' | 'body' | 'department' | 'comma';
  /** A word's key; the usual name of a country or body; a department's portfolio. */
  readonly value: string;
  /** A capitalised word that no table knows, and that has a possessive ending or one of a people's name: `Norvania’s`, `Norvanian`. */
  readonly place?: 'name' | 'people';
}

const longestBody = 6;
const longestOffice = 48;

/** Nouns with which bodies end or begin that are no departments of a government: `Council of Representatives`. */
const councils =
  /^(?:council|commission|organization|organisation|bank|parliament|agency|senate|congress|assembly|union|court|committee|institute|association|league|forum|fund|federation|alliance|command|tribunal|board|duma|knesset|bundestag|house)$/;

/** Cuts an office's wording into pieces. Words such as `the` are left out. */
export function officePieces(text: string): Piece[] {
  const tokens = tokenise(text.slice(0, 600)).slice(0, longestOffice);
  const countries = tokens.some(isCountryWord) ? findCountries(text.slice(0, 600)) : [];
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const country = countries.find(one => one.span.start === token.start);
    const body = bodyAt(tokens, at);
    if (body && !(country && country.span.end > (tokens[body.end - 1]?.end ?? 0))) {
      pieces.push(body.piece);
      at = body.end;
    } else if (country) {
      pieces.push({ kind: 'country', value: country.country });
      while (at < tokens.length && (tokens[at]?.start ?? 0) < country.span.end) at++;
    } else if (isFormOfState(tokens, at, countries)) {
      at++;
    } else if (token.key === 'in' && tokens[at + 1]?.key === 'charge') {
      // `Special Agent in Charge`
      at += 2;
    } else {
      const piece = pieceOf(token);
      if (piece) pieces.push(piece);
      at++;
    }
  }
  return pieces;
}

/** The words before the name of a country that say what kind of state it is. */
const formsOfState =
  /^(?:republic|kingdom|state|union|federation|sultanate|emirate|principality|commonwealth|duchy|federal|federative|democratic|islamic|people['’]s|socialist|plurinational|bolivarian|hashemite|cooperative|independent|grand)$/;

/** `Republic` in `President of the Republic of Zambia`: no field of the office. */
function isFormOfState(tokens: readonly Token[], at: number, countries: readonly { readonly span: Span }[]): boolean {
  for (let next = at; next < at + 5; next++) {
    const token = tokens[next];
    if (!token?.capital || !formsOfState.test(token.key)) return false;
    if (tokens[next + 1]?.key !== 'of') continue;
    const name = tokens[next + 2]?.key === 'the' ? tokens[next + 3] : tokens[next + 2];
    return (
      name !== undefined &&
      countries.some(({ span }) => span.start === name.start || span.start === tokens[next + 2]?.start)
    );
  }
  return false;
}

function pieceOf(token: Token): Piece | undefined {
  if (token.text === ',') return { kind: 'comma', value: ',' };
  if (token.kind === 'mark' && token.text !== '&') return undefined;
  if (token.capital && !isOfficeWord(token)) {
    if (token.possessive) return { kind: 'word', value: token.text, place: 'name' };
    if (/(?:an|ese|ish)$/.test(token.key)) return { kind: 'word', value: token.key, place: 'people' };
  }
  return { kind: 'word', value: token.text === '&' ? 'and' : token.key };
}

function bodyAt(tokens: readonly Token[], at: number): { piece: Piece; end: number } | undefined {
  const department = departmentAt(tokens, at);
  if (department) return department;
  for (let length = bodyBeginnings.has(tokens[at]?.key ?? '') ? longestBody : 0; length > 0; length--) {
    if (at + length > tokens.length) continue;
    const phrase = phraseAt(tokens, at, length);
    const body = officeBodies.get(phrase);
    if (body !== undefined && isNamed(tokens, at, phrase)) {
      return { piece: { kind: 'body', value: body }, end: at + length };
    }
  }
  return councilAt(tokens, at);
}

/** The first words of bodies and departments, by which most words are passed over. */
const bodyBeginnings = firstWordsOf(officeBodies);
const departmentBeginnings = firstWordsOf(departments);

function firstWordsOf(phrases: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(Array.from(phrases.keys(), phrase => phrase.split(' ', 1)[0] ?? phrase));
}

/** Short names of bodies count in capitals only: `WHO`, not `who`; `European` not before a portfolio's `Affairs`. */
function isNamed(tokens: readonly Token[], at: number, phrase: string): boolean {
  const token = tokens[at];
  if (!token?.capital) return false;
  if (phrase.length <= 4)
    return phrase === 'fed' || token.text.replace(/\./g, '') === token.text.replace(/\./g, '').toUpperCase();
  return phrase !== 'european' || !/^(?:and|affairs)$/.test(tokens[at + 1]?.key ?? '');
}

/** `Department of Health and Human Services`, `Ministry of Defence`, `Defense Department`, `Pentagon`, `HHS`. */
function departmentAt(tokens: readonly Token[], at: number): { piece: Piece; end: number } | undefined {
  if (!tokens[at]?.capital || !departmentBeginnings.has(tokens[at].key)) return undefined;
  for (const length of [2, 1]) {
    if (at + length > tokens.length) continue;
    const phrase = phraseAt(tokens, at, length);
    const known = departments.get(phrase);
    const shortName = length === 1 && phrase.length <= 4;
    if (known && (!shortName || tokens[at].text === tokens[at].text.toUpperCase())) {
      return { piece: { kind: 'department', value: known }, end: at + length };
    }
  }
  return undefined;
}

/** A body that no table holds: `Council of Representatives`, `Norvanian Grain Commission`. */
function councilAt(tokens: readonly Token[], at: number): { piece: Piece; end: number } | undefined {
  if (!tokens[at]?.capital) return undefined;
  let noun = at;
  for (; noun < at + longestBody; noun++) {
    const token = tokens[noun];
    if (!token?.capital || isHeadWord(token) || isModifier(token) || isCountryWord(token)) return undefined;
    if (councils.test(token.key)) break;
  }
  const found = tokens[noun];
  if (!found?.capital || !councils.test(found.key) || found.key === 'house') return undefined;
  let end = noun + 1;
  while (/^(?:of|for|on)$/.test(tokens[end]?.key ?? '') && tokens[end + 1]?.capital) {
    end += 2;
    for (let next = tokens[end]; next?.capital && !isHeadWord(next); next = tokens[end]) end++;
  }
  const words = tokens.slice(at, end).map(token => token.text);
  return { piece: { kind: 'body', value: words.join(' ') }, end };
}

/** `Ministry`, `Department`: the word itself says nothing of the portfolio. */
export function isDepartmentNoun(word: string): boolean {
  return /^(?:ministry|department|office)$/.test(word);
}
