import type { Span } from '../text/span.js';
import {
  beforeBrackets,
  isSubject,
  phraseBack,
  phraseFrom,
  phraseOf,
  phraseUpTo,
  sharesSubject,
} from './speakers/phrases.js';
import { spanOfWords, wordsIn, type Word } from './speakers/words.js';

/** How far from a quotation its speaker is looked for, in characters. */
const reach = 240;

const openers = /["“”„«»]/;

/**
 * Who says a quotation, as its sentence names them: `said Ana Relph`, `the minister told reporters`, `according to the readout`.
 *
 * @param text with or without what stands inside its quotations, which names nobody.
 * @returns the span of the phrase; undefined when the sentence does not say.
 */
export function findSpeaker(text: string, sentence: Span, quotation: Span): Span | undefined {
  const after = outsideQuotations(text, quotation.end, Math.min(sentence.end, quotation.end + reach));
  const before = Math.max(sentence.start, quotation.start - reach);
  // `The Harbour Board (“the Board”) said`: what is called so.
  if (text.charAt(quotation.start - 1) === '(' && text.charAt(quotation.end) === ')') return undefined;
  if (putsIt.test(text.slice(before, quotation.start))) return undefined;
  const found =
    speakerInWords(text, before, quotation.start) ??
    speakerWho(text, before, quotation.start) ??
    speakerBehind(text, after) ??
    speakerBefore(text, before, quotation.start) ??
    speakerAnywhere(text, after);
  return found && holdsQuotation(text, found) ? undefined : found;
}

/** Nobody is named by words between which others are quoted. */
function holdsQuotation(text: string, { start, end }: Span): boolean {
  return openers.test(text.slice(start, end));
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

/** `The accord, in Lind's words, is “…”`, `in the words of Lind, “…”`. */
function speakerInWords(text: string, from: number, to: number): Span | undefined {
  const before = text.slice(from, to);
  const found =
    /(?<!\p{L})in\s(?<name>(?:the\s)?[^\s,][^,;]{0,50})['’]s?\swords?,?\s(?:\p{Ll}+\s){0,3}$/iu.exec(before) ??
    /(?<!\p{L})in\sthe\swords\sof\s(?<name>[^,;]{2,60}),\s(?:\p{Ll}+\s){0,3}$/iu.exec(before);
  const name = found?.groups?.['name'];
  if (!found || name === undefined) return undefined;
  const start = from + found.index + found[0].indexOf(name);
  return { start, end: start + name.length };
}

/** Right behind the quotation: `, said X`, `, X said`, `, according to X`. */
function speakerBehind(text: string, span: Span): Span | undefined {
  const words = wordsIn(text, span);
  const first = words[0];
  if (!first) return undefined;
  if (first.key === 'according' && words[1]?.key === 'to') return phraseFrom(words, 2);
  if (first.speaks) return phraseFrom(words, words[1]?.key === 'out' ? 2 : 1);
  const verb = words.slice(0, 8).findIndex(one => one.speaks);
  if (verb < 1 || words.slice(1, verb).some(one => one.apart && verb > 4)) return undefined;
  return isSubject(first) ? phraseOf(words, 0, verb) : undefined;
}

/** Right in front of the quotation: `X, who feared that`, `X (NPP), who called it`. */
function speakerWho(text: string, from: number, to: number): Span | undefined {
  const words = wordsIn(text, { start: from, end: to });
  const at = words.findLastIndex(({ key }) => key === 'who');
  if (at < 1 || words[at]?.apart !== true) return undefined;
  const verb = words[at + 1]?.key === 'also' ? at + 2 : at + 1;
  if (words[verb]?.speaks !== true || !words.slice(verb + 1).every(isTaken) || words.length > verb + 2)
    return undefined;
  return phraseUpTo(words, beforeBrackets(words, at));
}

/** `with Minister Lind, who said that his government was`: whoever that `who` stands for. */
function beforeWho(words: readonly Word[], who: number): Span | undefined {
  const { key, apart } = words[who] ?? {};
  return key === 'who' && apart === true ? phraseUpTo(words, who - 1) : undefined;
}

/** What may stand between a verb of speech and the words that are quoted. */
function isTaken({ key, apart }: Word): boolean {
  return !apart && /^(?:that|it|this|him|her|them)$/.test(key);
}

/** In front of the quotation: the last `X said`, `according to X` or `X called it`. */
function speakerBefore(text: string, from: number, to: number): Span | undefined {
  const words = wordsIn(text, { start: from, end: to });
  let shared: Span | undefined;
  for (let at = words.length - 1; at >= 0; at--) {
    const one = words[at];
    // Behind a semicolon another sentence begins.
    if (!one || text.slice(one.span.end, words[at + 1]?.span.start ?? to).includes(';')) break;
    if (one.key === 'to' && words[at - 1]?.key === 'according') return phraseFrom(words, at + 1);
    const inserted = one.speaks && one.apart ? insertedSpeaker(text, words, at, to) : undefined;
    if (inserted) return inserted;
    // `Lind was told that`: by whom, nobody says.
    if (one.speaks && isPassive(words, at)) return tellerBehind(text, words, at + 1);
    if (!one.speaks || at === 0) continue;
    // `“…,” said Lind, who hopes for “…”`
    if (/["”»]/.test(one.gap)) return phraseFrom(words, at + 1);
    if (!sharesSubject(words, at)) return beforeWho(words, at - 1) ?? phraseBack(words, at);
    // `Lind said that it was late and added`: the verb before tells who.
    shared ??= spanOfWords(words, 0, at - 2);
  }
  return shared;
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
  return isName && !words[verb + 1]?.apart && /^,\s(?:\p{Ll}+\s){0,3}$/u.test(text.slice(phrase.end, to))
    ? phrase
    : undefined;
}

/** Later in the sentence: `…," but agreed, the minister said`. */
function speakerAnywhere(text: string, span: Span): Span | undefined {
  const words = wordsIn(text, span);
  const at = words.findIndex((one, i) => one.key === 'according' && words[i + 1]?.key === 'to');
  if (at >= 0) return phraseFrom(words, at + 2);
  const verb = words.findLastIndex(one => one.speaks);
  return verb > 0 && !sharesSubject(words, verb) ? phraseBack(words, verb) : undefined;
}
