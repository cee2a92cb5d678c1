import { officeHeads, officeModifiers, portfolioWords } from '../lexicon/offices.js';
import type { Span } from '../../text/span.js';
import { spanOfWords, type Word } from './words.js';

/** Who speaks is named in so many words at most, offices included. */
const longestPhrase = 16;
/** A name has so many words at most, titles included. */
const longestName = 6;

/** The phrase that begins with a word, behind a verb of speech: `Commissioner for Fish and Salt Ana Lind` of `said Commissioner …`. */
export function phraseFrom(words: readonly Word[], from: number): Span | undefined {
  if (!words[from]) return undefined;
  let end = from + 1;
  while (end < words.length && end - from < longestPhrase && goesOn(words, from, end)) end++;
  while (end - from > 1 && /^(?:of|the|for|and|to)$/.test(words[end - 1]?.key ?? '')) end--;
  return spanOfWords(words, from, end - 1);
}

function goesOn(words: readonly Word[], from: number, at: number): boolean {
  const { [at - 1]: before, [at]: one, [at + 1]: next } = words;
  if (!one) return false;
  if (one.apart) return /^,\s$/.test(one.gap) && isNameBehindOffice(words, from, at);
  // `Minister for Fish and Salt`, `Lind and Roe`
  if (one.key === 'and') return next?.capital === true && !next.apart;
  if (one.key === 'in' && next?.key === 'charge') return true;
  if (one.key === 'to' && /^(?:ambassador|advis[eo]r|envoy|representative|assistant|observer)$/.test(before?.key ?? ''))
    return next?.capital === true || next?.key === 'the';
  return !endsPhrase(one);
}

/** `Minister for Fish, Ana Lind`: an office in full, and behind the comma whose it is. */
function isNameBehindOffice(words: readonly Word[], from: number, at: number): boolean {
  const office = words.slice(from, at);
  const portfolio = office.findIndex(({ key }) => /^(?:of|for|to)$/.test(key));
  const head = (portfolio < 0 ? office.at(-1) : office[portfolio - 1])?.key ?? '';
  if (!officeHeads.has(head) || office.some(one => one.apart)) return false;
  let end = at + 1;
  while (end < words.length && !words[end]?.apart) end++;
  return end - at > 1 && isName(words.slice(at, end));
}

/** Whether words are somebody's name, with a title or without: capitals all, and not of offices and portfolios alone. */
function isName(words: readonly Word[]): boolean {
  return (
    words.length <= longestName &&
    words.every(
      ({ key, capital }) => capital || /^(?:the|hon|de|del|da|dos|di|van|von|den|der|al|el|bin|ibn)$/.test(key),
    ) &&
    words.some(({ key, capital }) => capital && !ofOffices.some(list => list.has(key)))
  );
}

const ofOffices = [officeHeads, officeModifiers, portfolioWords];

/** The phrase that ends with a word. */
export function phraseUpTo(words: readonly Word[], last: number): Span | undefined {
  let start = last;
  while (start > 0 && last - start < longestPhrase && !words[start]?.apart && !isLink(words[start - 1])) start--;
  return spanOfWords(words, start, last);
}

function isLink(one: Word | undefined): boolean {
  return /^(?:to|by|with|from|of|for)$/.test(one?.key ?? '');
}

/** The index of the last word before the brackets that close in front of a word; the word before it where there are none. */
export function beforeBrackets(words: readonly Word[], at: number): number {
  if (!words[at]?.gap.includes(')')) return at - 1;
  let first = at - 1;
  while (first > 0 && !words[first]?.gap.includes('(')) first--;
  return first - 1;
}

/** Words between a subject and its verb that say when or how, not who. */
const besideVerb =
  /^(?:also|has|had|have|will|would|did|further|then|again|later|today|recently|himself|herself|\p{Ll}{4,}ly)$/u;

function isBesideVerb(one: Word | undefined): boolean {
  return one !== undefined && !one.capital && !one.apart && besideVerb.test(one.key);
}

/** The index of the last word of the subject before a verb. */
function subjectEnd(words: readonly Word[], verb: number): number {
  let last = beforeBrackets(words, verb);
  while (last > 0 && isBesideVerb(words[last])) last--;
  return last;
}

/** From the first to the last of the words before a verb of speech that may be its subject: `the minister also`. */
export function phraseOf(words: readonly Word[], first: number, verb: number): Span | undefined {
  return spanOfWords(words, first, Math.max(first, subjectEnd(words, verb)));
}

/** Whether a verb has its subject with another before it: `Lind met Roe and called it …`. */
export function sharesSubject(words: readonly Word[], verb: number): boolean {
  return /^(?:and|but|then|or)$/.test(words[subjectEnd(words, verb)]?.key ?? '');
}

/** The subject of a verb of speech, by what stands before it. */
export function phraseBack(words: readonly Word[], verb: number): Span | undefined {
  const last = subjectEnd(words, verb);
  if (words[verb]?.apart) {
    const named = nameBefore(words, last);
    if (named) return named;
  }
  let start = last;
  while (start > 0 && last - start < longestPhrase && !words[start]?.apart && !beginsClause(words, start - 1)) start--;
  const first = words[start];
  // `Lind, for her part, said`
  if (first?.key === 'for' && first.apart && start > 0 && words[last]?.key === 'part')
    return phraseUpTo(words, start - 1);
  // `Lind, who signed with Roe, called it`
  if (first?.key === 'who' && first.apart && start > 0) return phraseUpTo(words, start - 1);
  const named = start > 0 && first?.gap === ', ' ? nameOf(words, start, last) : undefined;
  if (named) return named;
  // `2. Minister Lind said`
  if (/^\d{1,2}$/.test(first?.key ?? '') && start < last) start++;
  // `Into states such as`: what looks like a verb is none.
  if (start === last && !isSubject(words[start])) return undefined;
  return spanOfWords(words, start, last);
}

/** `Ana Lind, Minister for Fish said`: the name before an office that no comma closes. */
function nameOf(words: readonly Word[], office: number, last: number): Span | undefined {
  const held = words.slice(office, last + 1);
  if (!held[0]?.capital || isName(held) || !held.some(({ key }) => officeHeads.has(key))) return undefined;
  let start = office - 1;
  while (start > 0 && !words[start]?.apart) start--;
  return isSubject(words[start]) && isName(words.slice(start, office))
    ? spanOfWords(words, start, office - 1)
    : undefined;
}

/** `Ana Lind, Minister for Fish, Salt and Sand, said`: the name before what she is. */
function nameBefore(words: readonly Word[], last: number): Span | undefined {
  let end = last;
  while (end >= 0 && last - end < 4 * longestPhrase) {
    let start = end;
    while (start > 0 && !words[start]?.apart) start--;
    if (isSubject(words[start]) && isName(words.slice(start, end + 1))) return spanOfWords(words, start, end);
    end = start - 1;
  }
  return undefined;
}

/** Whether a phrase may begin with a word and be the subject of a verb. */
export function isSubject(one: Word | undefined): boolean {
  return (
    one !== undefined &&
    !/^(?:and|but|while|which|that|than|as|in|into|on|onto|at|for|from|of|about|over|across|among|between|through|to|towards?|with|without|within|by|when|after|before|against|since|until|because)$/.test(
      one.key,
    )
  );
}

function endsPhrase(one: Word): boolean {
  return (
    one.speaks ||
    /^(?:in|on|at|as|when|while|who|which|that|after|before|during|to|is|was|were|had|has|and|but|about|with)$/.test(
      one.key,
    )
  );
}

function beginsClause(words: readonly Word[], at: number): boolean {
  const { [at - 1]: before, [at]: one, [at + 1]: next } = words;
  // `the Department of Fish and Salt`
  if (one?.key === 'and' && before?.capital === true && next?.capital === true) return false;
  return /^(?:and|but|that|what|while|which|as|when|where|because)$/.test(one?.key ?? '');
}
