import type { Span } from '../text/span.js';
import { speechVerbs } from './lexicon/speech.js';

/** How far from a quotation its speaker is looked for, in characters. */
const reach = 240;

const openers = /["“”„«»]/;

/**
 * Who says a quotation, as its sentence names them: `said Ana Relph`, `the minister told reporters`, `according to the readout`.
 *
 * @returns the span of the phrase; undefined when the sentence does not say.
 */
export function findSpeaker(text: string, sentence: Span, quotation: Span): Span | undefined {
  const after = outsideQuotations(text, quotation.end, Math.min(sentence.end, quotation.end + reach));
  const before = Math.max(sentence.start, quotation.start - reach);
  if (putsIt.test(text.slice(before, quotation.start))) return undefined;
  return (
    speakerWho(text, before, quotation.start) ??
    speakerBehind(text, after) ??
    speakerBefore(text, before, quotation.start) ??
    speakerAnywhere(text, after)
  );
}

/** `…, as the ministry’s account puts it, “…”`: the words are of whoever tells, not of those of whom is told. */
const putsIt =
  /\bas\s(?:the|its|their|his|her)\s(?:[^\s,]{1,30}\s){0,4}(?:account|readout|statement|release|communiqu[eé]|summary|note|text)\s(?:puts?|had|has|says?|said)(?:\sit)?,?\s$/i;

/** Up to the next quotation mark. */
function outsideQuotations(text: string, start: number, limit: number): Span {
  let end = start;
  while (end < limit && !openers.test(text.charAt(end))) end++;
  return { start, end };
}

interface Word {
  readonly span: Span;
  readonly key: string;
  /** Whether a comma, a colon or a dash stands between this word and the one before. */
  readonly apart: boolean;
  /** Whether it is a verb of speech: in `the United States` there is none. */
  readonly speaks: boolean;
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;

function wordsIn(text: string, span: Span): Word[] {
  const words: Word[] = [];
  let from = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(word)) {
    const start = span.start + match.index;
    const end = start + match[0].length - (/[.'’-]$/.test(match[0]) ? 1 : 0);
    const own = text.slice(start, end);
    const key = own.toLowerCase();
    words.push({
      span: { start, end },
      key,
      speaks: speechVerbs.has(key) && own === key,
      apart: /[,:;—–()]/.test(text.slice(from, start)),
    });
    from = end;
  }
  return words;
}

/** Right behind the quotation: `, said X`, `, X said`, `, according to X`. */
function speakerBehind(text: string, span: Span): Span | undefined {
  const words = wordsIn(text, span);
  const first = words[0];
  if (!first) return undefined;
  if (first.key === 'according' && words[1]?.key === 'to') return phraseFrom(words, 2);
  if (first.speaks) return phraseFrom(words, 1);
  const verb = words.slice(0, 8).findIndex(one => one.speaks);
  if (verb < 1 || words.slice(1, verb).some(one => one.apart && verb > 4)) return undefined;
  return isSubject(words[0])
    ? { start: first.span.start, end: words[verb - 1]?.span.end ?? first.span.end }
    : undefined;
}

/** Right in front of the quotation: `X, who feared that`, `X (NPP), who called it`. */
function speakerWho(text: string, from: number, to: number): Span | undefined {
  const words = wordsIn(text, { start: from, end: to });
  const at = words.findLastIndex(({ key }) => key === 'who');
  const who = words[at];
  if (at < 1 || who?.apart !== true) return undefined;
  const verb = words[at + 1]?.key === 'also' ? at + 2 : at + 1;
  if (words[verb]?.speaks !== true || !words.slice(verb + 1).every(isTaken) || words.length > verb + 2)
    return undefined;
  const last = text.slice(words[at - 1]?.span.end, who.span.start).includes(')')
    ? beforeBrackets(text, words, at)
    : at - 1;
  return phraseUpTo(words, last);
}

/** `with Minister Lind, who said that his government was`: whoever that `who` stands for. */
function beforeWho(words: readonly Word[], who: number): Span | undefined {
  const { key, apart } = words[who] ?? {};
  return key === 'who' && apart === true ? phraseUpTo(words, who - 1) : undefined;
}

/** The phrase that ends with a word. */
function phraseUpTo(words: readonly Word[], last: number): Span | undefined {
  let start = last;
  while (start > 0 && last - start < longestPhrase && !words[start]?.apart && !isLink(words[start - 1])) start--;
  const [first, end] = [words[start], words[last]];
  return first && end ? { start: first.span.start, end: end.span.end } : undefined;
}

/** What may stand between a verb of speech and the words that are quoted. */
function isTaken({ key, apart }: Word): boolean {
  return !apart && /^(?:that|it|this|him|her|them)$/.test(key);
}

function isLink(one: Word | undefined): boolean {
  return /^(?:to|by|with|from|of|for)$/.test(one?.key ?? '');
}

/** The index of the last word before the brackets that close in front of a word. */
function beforeBrackets(text: string, words: readonly Word[], at: number): number {
  let first = at - 1;
  while (first > 0 && !text.slice(words[first - 1]?.span.end, words[first]?.span.start).includes('(')) first--;
  return first - 1;
}

/** In front of the quotation: the last `X said`, `according to X` or `X called it`. */
function speakerBefore(text: string, from: number, to: number): Span | undefined {
  const words = wordsIn(text, { start: from, end: to });
  for (let at = words.length - 1; at >= 0; at--) {
    const one = words[at];
    // Behind a semicolon another sentence begins.
    if (!one || text.slice(one.span.end, words[at + 1]?.span.start ?? to).includes(';')) break;
    if (one.key === 'to' && words[at - 1]?.key === 'according') return phraseFrom(words, at + 1);
    const inserted = one.speaks && one.apart ? insertedSpeaker(text, words, at, to) : undefined;
    if (inserted) return inserted;
    // `Lind was told that`: by whom, nobody says.
    if (one.speaks && isPassive(words, at)) return tellerBehind(text, words, at + 1);
    if (one.speaks && at > 0) return beforeWho(words, at - 1) ?? phraseBack(words, at);
  }
  return undefined;
}

function isPassive(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'told' && /^(?:was|were|been|being|is|are)$/.test(words[at - 1]?.key ?? '');
}

/** `By Roe`, `by the minister`, but not `by phone`. */
function tellerBehind(text: string, words: readonly Word[], at: number): Span | undefined {
  const { [at]: by, [at + 1]: next } = words;
  if (
    by?.key !== 'by' ||
    !next ||
    !/^(?:\p{Lu}|(?:an?|the|one)\s)/u.test(text.slice(next.span.start, next.span.start + 4))
  )
    return undefined;
  return phraseFrom(words, at + 1);
}

/** `A quay in Marl, said Lind, “will help us”`: put in between what is told and its quoted end. */
function insertedSpeaker(text: string, words: readonly Word[], verb: number, to: number): Span | undefined {
  const phrase = phraseFrom(words, verb + 1);
  const isName = phrase && /^(?:the\s|\p{Lu})/u.test(text.slice(phrase.start, phrase.end));
  return isName && !words[verb + 1]?.apart && /^,\s*$/.test(text.slice(phrase.end, to)) ? phrase : undefined;
}

/** Later in the sentence: `…," but agreed, the minister said`. */
function speakerAnywhere(text: string, span: Span): Span | undefined {
  const words = wordsIn(text, span);
  const at = words.findIndex((one, i) => one.key === 'according' && words[i + 1]?.key === 'to');
  if (at >= 0) return phraseFrom(words, at + 2);
  const verb = words.findLastIndex(one => one.speaks);
  return verb > 0 ? phraseBack(words, verb) : undefined;
}

const longestPhrase = 9;

function phraseFrom(words: readonly Word[], from: number): Span | undefined {
  const first = words[from];
  if (!first) return undefined;
  let end = from + 1;
  while (
    end < words.length &&
    end - from < longestPhrase &&
    !words[end]?.apart &&
    (isInCharge(words, end) || !endsPhrase(words[end]))
  )
    end++;
  return { start: first.span.start, end: words[end - 1]?.span.end ?? first.span.end };
}

function phraseBack(words: readonly Word[], verb: number): Span | undefined {
  let end = verb;
  while (
    end > 0 &&
    /^(?:also|has|had|have|further|then|again|later|he|she)$/.test(words[end - 1]?.key ?? '') &&
    end > 1
  ) {
    if (/^(?:he|she)$/.test(words[end - 1]?.key ?? '')) break;
    end--;
  }
  let start = end - 1;
  while (start > 0 && end - start < longestPhrase && !words[start]?.apart && !beginsClause(words[start - 1])) start--;
  const first = words[start];
  const last = words[end - 1];
  // `Lind, for her part, said`
  if (first?.key === 'for' && first.apart && start > 0 && words[end - 1]?.key === 'part')
    return phraseUpTo(words, start - 1);
  // `Lind, who signed with Roe, called it`
  if (first?.key === 'who' && first.apart && start > 0) return phraseUpTo(words, start - 1);
  // `Into states such as`: what looks like a verb is none.
  if (first === last && !isSubject(first)) return undefined;
  return first && last ? { start: first.span.start, end: last.span.end } : undefined;
}

/** Whether a phrase may begin with a word and be the subject of a verb. */
function isSubject(one: Word | undefined): boolean {
  return (
    one !== undefined &&
    !/^(?:and|but|while|which|that|than|as|in|into|on|onto|at|for|from|of|about|over|across|among|between|through|to|towards?|with|without|within|by|when|after|before|against|since|until|because)$/.test(
      one.key,
    )
  );
}

/** `Special Agent in Charge`. */
function isInCharge(words: readonly Word[], at: number): boolean {
  return words[at]?.key === 'in' && words[at + 1]?.key === 'charge';
}

function endsPhrase(one: Word | undefined): boolean {
  return (
    one !== undefined &&
    (one.speaks ||
      /^(?:in|on|at|as|when|while|who|which|that|after|before|during|to|is|was|were|had|has|and|but|about|with)$/.test(
        one.key,
      ))
  );
}

function beginsClause(one: Word | undefined): boolean {
  return one !== undefined && /^(?:and|but|that|what|while|which|as|when|where|because)$/.test(one.key);
}
