import { bodyNouns } from '../facts/lexicon/bodies.js';
import { headlineVerbs } from './headlineVerbs.js';
import type { Line } from './lines.js';
import { isTitleCase } from './prose.js';

/** The text's first so many characters tell what a headline tells. */
const openingLength = 2000;

/** Shorter words stand in any sentence. */
const shortestWord = 3;

/** Stems of words, as long as a headline's can be and shorter. */
const stem = { least: 3, most: 6 };

const ordinary = new Set(
  'and for from with that this has have had was were the its his her their will not are but who all new over after'.split(
    ' ',
  ),
);

/** Beginnings of the words with which a release's text begins. */
export type Opening = ReadonlySet<string>;

/** Reads the beginnings of the words in the text's first lines. Linear. */
export function readOpening(lines: readonly Line[]): Opening {
  const found = new Set<string>();
  let length = 0;
  for (const { key } of lines) {
    for (const word of wordsOf(key)) {
      for (let end = stem.least; end <= Math.min(word.length, stem.most); end++) found.add(word.slice(0, end));
    }
    length += key.length;
    if (length > openingLength) break;
  }
  return found;
}

/**
 * How sure it is that a line is the release's headline since the text below it tells the same: 0 when it does not, else more than 3, a little more for
 * more words. Headlines in running letters (`Policy rate unchanged at 2.75 per cent`) have nothing else to tell them from mottos and notes.
 */
export function headlineScore({ key, text }: Line, opening: Opening): number {
  if (!/^["'(]?[\p{Lu}\d$€£]/u.test(text) || notHeadlines.test(key)) return 0;
  const own = contentWords(key);
  const told = own.filter(word => opening.has(stemOf(word))).length;
  const needed = isTitleCase(text) ? 0.5 : 0.4;
  if (told < 2 || told < own.length * needed) return 0;
  return 3 + Math.min(key.split(' ').length, enough) / 10;
}

/** `Ministry of Health opens clinic`, `FBI arrests two in Rendt`: a body, and what it does. */
export function tellsOfBody({ text }: Line): boolean {
  const own = text.split(' ');
  const joined = own.indexOf('and');
  const verb = own.findIndex((word, at) => isVerb(word.toLowerCase(), joined > 0 && at > joined));
  if (verb < 1 || verb > 8 || verb === own.length - 1) return false;
  const named = own.slice(0, verb).some(word => bodyNouns.has(word.toLowerCase()) || /^\p{Lu}{3,6}$/u.test(word));
  return named && /^\p{Lu}/u.test(text);
}

/** @param several whether more than one body does it: they `sign`, one `signs`. */
function isVerb(word: string, several: boolean): boolean {
  return headlineVerbs.has(word) || (several && headlineVerbs.has(`${word}s`));
}

/** Whether a line says at least one thing of which the text below it tells: mottos do not. */
export function touchesText({ key }: Line, opening: Opening): boolean {
  return contentWords(key).some(word => opening.has(stemOf(word)));
}

/** A headline has so many words; the first of several such lines is it, and what stands below it a second line. */
const enough = 5;

/** Greetings, bylines and captions. */
const notHeadlines =
  /^(?:welcome to|(?:the |an )?official (?:web)?site|by |(?:source|photo|image|picture|video|caption|figure|table|tags?|share)\b.{0,20}:)/;

function contentWords(key: string): string[] {
  return wordsOf(key).filter(word => !ordinary.has(word));
}

function wordsOf(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter(word => word.length >= shortestWord);
}

/** Without its ending: `fines` and `fined`, `decision` and `decided`. */
function stemOf(word: string): string {
  return word.slice(0, Math.min(stem.most, Math.max(stem.least + 1, word.length - 2)));
}
