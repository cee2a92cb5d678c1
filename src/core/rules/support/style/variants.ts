import { organisationHeads } from '../../../facts/lexicon/nameHeads.js';
import { startsSentences } from '../../../text/abbreviations.js';
import { once } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { makeSpellings, type Spelling } from '../../lexicon/variants.js';

/** A word of which there are variants, where it stands. */
export interface Variant {
  readonly span: Span;
  readonly text: string;
  /** What is chosen between: variants of one choice are held against one another. */
  readonly choice: string;
  readonly side: string;
  /** What is chosen, for messages, where it shows in several words. */
  readonly between?: readonly [string, string];
  /** Whether it is a short name with stops or without: `U.S.`, `US`. */
  readonly isInitials?: boolean;
  /** The words to put there so that it goes with the side of another variant. */
  inFormOf(other: Variant): { readonly span: Span; readonly text: string };
}

const spellings = once(makeSpellings);

/** Words of four letters or more, and shorter ones before a hyphen: no other is in the table. */
const longWord = /[A-Za-z](?:[a-z]{3,}(?:-[a-z]+)?|[a-z]{0,2}-[a-z]+)(?![A-Za-z])/y;

/** How the words of the table begin: most words of a text begin otherwise, and need not be looked up. */
const beginnings = once(() => {
  const known = new Uint8Array(1 << 20);
  for (const word of spellings().words.keys()) known[beginningAt(word, 0)] = 1;
  return known;
});

/** A number for four letters, whatever their case. */
function beginningAt(text: string, at: number): number {
  let letters = 0;
  for (let next = at; next < at + 4; next++) letters = (letters << 5) | (text.charCodeAt(next) & 31);
  return letters;
}

/** Finds words that can be spelt in two ways (`defence`, `co-operate`, `policy maker`), outside names. Linear. */
export function findSpellings(text: string): Variant[] {
  const { words, pairs } = spellings();
  const found: Variant[] = [];
  const look = (start: number, word: string): void => {
    const spelling = words.get(word) ?? words.get(word.toLowerCase());
    const end = start + word.length;
    if (spelling && !isInName(text, start, end)) found.push(spellingAt({ start, end }, word, spelling));
  };
  for (const { start, end } of likelyWords(text)) look(start, text.slice(start, end));
  for (const { 0: word, index } of text.matchAll(pairs)) look(index, word);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The words that begin as one of the table does. A word with a hyphen is one. */
function likelyWords(text: string): Span[] {
  const known = beginnings();
  const found: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text, start)) continue;
    longWord.lastIndex = start;
    const isLikely = known[beginningAt(text, start)] === 1 && longWord.test(text);
    const end = isLikely ? longWord.lastIndex : wordEnd(text, start);
    if (isLikely) found.push({ start, end });
    start = end - 1;
  }
  return found;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text, end)) end++;
  if (text.charAt(end) !== '-' || !isLetter(text, end + 1)) return end;
  end++;
  while (isLetter(text, end)) end++;
  return end;
}

function isLetter(text: string, at: number): boolean {
  const letter = text.charCodeAt(at) | 32;
  return letter >= 97 && letter <= 122;
}

function spellingAt(span: Span, word: string, { choice, side, other, between }: Spelling): Variant {
  return {
    span,
    text: word,
    choice,
    side: String(side),
    ...(between !== undefined && { between }),
    inFormOf: model => ({ span, text: cased(word, parted(other, model.text)) }),
  };
}

/** A compound that is not written as one word is parted as the other is: with a hyphen or a space. */
function parted(form: string, like: string): string {
  return like.includes(' ') ? form.replace('-', ' ') : form;
}

function cased(like: string, word: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Whether a word with a capital is part of a name: a sentence's first word is none unless another capital follows. */
function isInName(text: string, start: number, end: number): boolean {
  if (!/[A-Z]/.test(text.charAt(start)))
    return /^[A-Z]/.test(text.slice(end, end + 1)) || /[\w@/.]/.test(text.charAt(start - 1));
  const before = text.slice(Math.max(0, start - 24), start);
  const opensSentence = /(?:^|[.!?:–—]["”’)]?\s|[\r\n]|[*_•-]\s?)[\s*_#>]*$/.test(before);
  return !opensSentence || /^(?:\s|-)(?:\p{Lu}|of\b|for\b)/u.test(text.slice(end, end + 4));
}

const initials = /(?<![\w.$@/-])(?:U\.[SKN]\.|E\.U\.)(?![A-Za-z])|(?<![\w.$@/])(?:US|UK|UN|EU)(?![\w$@])/g;

/** Finds short names that are written with stops and without (`U.S.`, `US`), outside names of bodies. Linear. */
export function findInitials(text: string): Variant[] {
  if (!/U\.?[SKN]|E\.?U/.test(text)) return [];
  return Array.from(text.matchAll(initials), ({ 0: word, index: start }): Variant => {
    const end = start + word.length;
    return {
      span: { start, end },
      text: word,
      choice: word.replace(/\./g, ''),
      side: word.includes('.') ? 'dotted' : 'plain',
      isInitials: true,
      inFormOf: () => (word.includes('.') ? withoutStops(text, start, word) : withStops(text, start, word)),
    };
  }).filter(({ span }) => !isBody(text, span.end));
}

function withStops(text: string, start: number, word: string): { span: Span; text: string } {
  const dotted = Array.from(word, letter => `${letter}.`).join('');
  const end = start + word.length;
  // The stop of a sentence that ends there serves as the last of the two.
  return { span: { start, end }, text: text.charAt(end) === '.' ? dotted.slice(0, -1) : dotted };
}

function withoutStops(text: string, start: number, word: string): { span: Span; text: string } {
  const end = start + word.length;
  return { span: { start, end }, text: word.replace(/\./g, '') + (endsSentence(text, end) ? '.' : '') };
}

/** Whether the stop before `end` closes a sentence too. */
function endsSentence(text: string, end: number): boolean {
  const rest = text.slice(end, end + 40);
  if (/^["”’)*_]*\s*$/.test(rest) || /^["”’)*_]*\s*?\n\s*(?:\n|[-*+•#])/.test(rest))
    return end + 40 >= text.length || rest.includes('\n');
  const next = /^["”’)*_]*\s+["“‘(]?(\p{Lu}\p{Ll}*)/u.exec(rest)?.[1];
  return next !== undefined && startsSentences(next);
}

/** `U.S. Department of Defense`: whether a body's name goes on from here. */
function isBody(text: string, end: number): boolean {
  const name = /^(?: (?:\p{Lu}[\p{L}’'-]*|of|for|and|the)(?![\p{L}])){1,8}/u.exec(text.slice(end, end + 120))?.[0];
  if (name === undefined || !/^ \p{Lu}/u.test(name)) return false;
  return name
    .trim()
    .toLowerCase()
    .split(' ')
    .some(word => organisationHeads.has(word));
}

const percentages = /%|per ?cent(?![a-z])/g;

/** Finds how percentages are written: `9%`, `9 percent`, `9 per cent`. Linear. */
export function findPercentages(text: string): Variant[] {
  if (!text.includes('%') && !text.includes('cent')) return [];
  return Array.from(text.matchAll(percentages)).flatMap(({ 0: name, index }): Variant[] => {
    const gap = /[ -]/.test(text.charAt(index - 1)) ? 1 : 0;
    const span = { start: index - gap, end: index + name.length };
    if (!/\d/.test(text.charAt(span.start - 1))) return [];
    return [
      {
        span,
        text: name,
        choice: 'percentage',
        side: name,
        inFormOf: other => ({ span, text: other.side === '%' ? '%' : ` ${other.side}` }),
      },
    ];
  });
}
