import type { Span } from '../../text/span.js';
import { alignLetters, backwards, type ExpansionWord } from './alignment.js';
import type { Word } from './words.js';

/** What a text says that an acronym stands for. */
export interface Expansion {
  readonly text: string;
  readonly span: Span;
}

/** Not more words than so many beside an acronym are its expansion. */
const mostWords = 20;

/**
 * Finds the expansion that stands beside an acronym: `Norvanian Space Agency (NSA)`, `NSA (Norvanian Space Agency)`, `Norvanian Space Agency, or
 * NSA`, `the NSA, the Norvanian Space Agency`, `NSA stands for Norvanian Space Agency`. An expansion in which one word does not fit is found too.
 *
 * @param at the acronym's place among the words.
 */
export function expansionOf(text: string, words: readonly Word[], at: number): Expansion | undefined {
  const word = words[at];
  if (!word) return undefined;
  const letters = lettersOf(word.text);
  if (letters.length < 2 || letters.length > 12) return undefined;
  const behind = startBehind(text, words, at);
  const before = endBefore(text, words, at);
  const noun = before !== undefined && isKindOfThing(words[before - 1]) ? before - 1 : undefined;
  return (
    (before !== undefined ? alignedBefore(text, words, before, letters) : undefined) ??
    (noun !== undefined ? alignedBefore(text, words, noun, letters) : undefined) ??
    (behind !== undefined ? alignedBehind(text, words, behind, letters) : undefined)
  );
}

/** `The Berth and Quay Support contract, or BQS`: what it is stands behind the name. */
function isKindOfThing(word: Word | undefined): boolean {
  return (
    word?.capital === false &&
    /^(?:contract|agreement|program|programme|project|initiative|system|mission|plan|scheme|grant|fund|facility|group|law|act)$/.test(
      word.key,
    )
  );
}

/** An acronym's letters in lower case, without stops and the `s` of a plural. */
export function lettersOf(acronym: string): string {
  const bare = acronym.replace(/[^\p{L}]/gu, '');
  return (/^\p{Lu}{2,}s$/u.test(bare) ? bare.slice(0, -1) : bare).toLowerCase();
}

/** What stands between a word and the one before it. */
function between(text: string, words: readonly Word[], at: number): string {
  const start = words[at - 1]?.span.end ?? 0;
  return text.slice(start, Math.min(words[at]?.span.start ?? text.length, start + 24));
}

/** Behind which word the expansion ends that stands before the acronym. */
function endBefore(text: string, words: readonly Word[], at: number): number | undefined {
  const article = words[at - 1]?.key === 'the' || words[at - 1]?.key === 'a' ? 1 : 0;
  const opening = between(text, words, at - article);
  if (/\(\s?["“‘']?$/.test(opening)) return at - article;
  // `Met at the dock, the NSA said`: what is said besides is closed by a mark.
  const isClosed = /^(?:$|[,.;:)\]–—-]|\s[–—])/.test(text.slice(words[at]?.span.end).slice(0, 2));
  if (article && isClosed && /^\s*$/.test(between(text, words, at)) && /^,\s$/.test(opening)) return at - 1;
  const before = words[at - 1 - article]?.key ?? '';
  if (before === 'or' || before === 'abbreviated') return at - 1 - article;
  if (before === 'as' && ['known', 'abbreviated'].includes(words[at - 2 - article]?.key ?? '')) {
    const also = words[at - 3 - article]?.key;
    return at - 2 - article - (also === 'also' || also === 'better' ? 1 : 0);
  }
  return /^\s[–—]\s?$/.test(opening) ? at - article : undefined;
}

/** With which word the expansion begins that stands behind the acronym. */
function startBehind(text: string, words: readonly Word[], at: number): number | undefined {
  const opening = between(text, words, at + 1);
  const skip = (from: number): number => (['the', 'a', 'an'].includes(words[from]?.key ?? '') ? from + 1 : from);
  const next = words[at + 1]?.key ?? '';
  if (/^\s\(["“]?$/.test(opening)) return skip(next === 'or' ? at + 2 : at + 1);
  if (next === 'stands' && words[at + 2]?.key === 'for') return skip(at + 3);
  if (!/^(?:,|\s[–—]|:)\s$/.test(opening)) return undefined;
  if (next === 'or' || next === 'meaning') return skip(at + 2);
  if ((next === 'short' || next === 'standing') && words[at + 2]?.key === 'for') return skip(at + 3);
  if (next === 'which' && words[at + 2]?.key === 'stands' && words[at + 3]?.key === 'for') return skip(at + 4);
  return words[skip(at + 1)]?.capital === true ? skip(at + 1) : undefined;
}

function partOf(word: Word): ExpansionWord {
  return { key: word.key, capital: word.capital, isTail: word.gap === 'hyphen' && !word.capital };
}

function alignedBefore(text: string, words: readonly Word[], end: number, letters: string): Expansion | undefined {
  const candidates: Word[] = [];
  for (let at = end - 1; at >= 0 && candidates.length < mostWords; at--) {
    const word = words[at];
    if (!word || word.taken === 'person') break;
    candidates.push(word);
    if (word.gap === 'break' || word.gap === 'open') break;
  }
  const aligned = alignLetters(backwards(letters), candidates.map(partOf), true);
  if (!aligned) return undefined;
  const first = candidates[aligned.length - 1];
  const rest = candidates[aligned.length];
  // In an inexact fit, a capital right before is a sign that the words are others' name.
  if (
    !first ||
    (!aligned.exact &&
      rest?.capital === true &&
      first.gap === 'space' &&
      !rest.initial &&
      !rest.possessive &&
      rest.taken === undefined &&
      !fits(rest, letters))
  ) {
    return undefined;
  }
  return expansion(text, first, candidates[0]);
}

/** A country or article before an expansion is no sign against it. */
function fits(word: Word, letters: string): boolean {
  return word.upper || word.number || letters.startsWith(word.key.charAt(0));
}

function alignedBehind(text: string, words: readonly Word[], start: number, letters: string): Expansion | undefined {
  const candidates: Word[] = [];
  for (let at = start; at < words.length && candidates.length < mostWords; at++) {
    const word = words[at];
    if (!word || word.taken === 'person' || (at > start && (word.gap === 'break' || word.gap === 'open'))) break;
    candidates.push(word);
  }
  const aligned = alignLetters(letters, candidates.map(partOf));
  if (!aligned) return undefined;
  return expansion(text, candidates[0], candidates[aligned.length - 1]);
}

function expansion(text: string, first: Word | undefined, last: Word | undefined): Expansion | undefined {
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { text: text.slice(span.start, span.end), span };
}
