import { overlap, type Span } from '../../../text/span.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, SourcePlace, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import { say } from '../../../text/message.js';

/** A name and, in brackets behind it or behind `or`, letters that stand for it: `13th Ministerial Conference (MC13)`. */
export interface Bracketed {
  readonly letters: string;
  readonly name: string;
  readonly span: Span;
  /** What tells it from others, in order. */
  readonly words: readonly string[];
}

interface Known extends Bracketed {
  readonly place: SourcePlace;
}

const bracketed =
  /(?<![\p{L}’'-])((?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|and|for|the|on|in)\s){0,2}){1,7}\p{Lu}[\p{L}’'-]*)(?:\s\(|,\sor\s(?:the\s)?)(\p{Lu}[\p{Lu}\d-]{2,9})(?:\)(\s\p{Lu}[\p{L}’'-]+)?|(?=[,.;]))/gu;

/** The same in small letters, of three words or more: `refueling complex overhaul (RCOH)`. */
const plain = /(?<![\p{L}’'-])((?:\p{Ll}[\p{Ll}’'-]*\s){2,4}\p{Ll}[\p{Ll}’'-]*)\s\((\p{Lu}{3,10})\)/gu;

/** By which most sentences are passed over. */
const someBracketed = /(?:\(|,\sor\s(?:the\s)?)\p{Lu}[\p{Lu}\d-]{2,9}(?:\)|[,.;])/u;

/**
 * Finds a name in front of an acronym's brackets that ends otherwise than the source's: `Ministerial Council (MC13)`, where the source has
 * `Ministerial Conference (MC13)`. Its letters need not fit, so that it was not read as what the acronym stands for.
 */
export function wronglyBracketed(comparison: Comparison, { passage }: DraftContext): Verdict[] {
  if (passage.role !== 'sentence') return [];
  return bracketedIn(passage).flatMap(own => {
    const known = knownIn(comparison).get(own.letters) ?? [];
    const [right] = known;
    if (!right || known.some(one => !isOther(own, one)) || isReadAsExpansion(passage, own.span)) return [];
    if (isCountry(passage, own.span)) return [];
    const first = own.words.findIndex(word => right.words.includes(word));
    const start = contentWords(own.name)[first]?.span.start ?? 0;
    const span = { start: own.span.start + start, end: own.span.end };
    const why = say`In the source, ${own.letters} stands for “${right.name}”. Put the source’s words.`;
    return [contradicted({ span, passage }, 'acronym-expansion', why, [right.place], [replacement(span, right.name)])];
  });
}

const knownIn = oncePer(({ contexts }: Comparison): ReadonlyMap<string, readonly Known[]> => {
  const found = new Map<string, Known[]>();
  for (const { passage, source } of contexts) {
    for (const one of bracketedIn(passage)) {
      if (!fits(one)) continue;
      const known = found.get(one.letters) ?? [];
      known.push({ ...one, place: placeIn(source, one.span) });
      found.set(one.letters, known);
    }
  }
  return found;
});

/**
 * Names with letters behind them that begin and end as the name does, whatever stands between: `Conference on Tidal Power (COPOW)`; of `G-TAP`, by what stands
 * behind the hyphen.
 */
export function looselyLettered(passage: Passage): Bracketed[] {
  return bracketedIn(passage)
    .map(one =>
      one.name.startsWith('The ')
        ? { ...one, name: one.name.slice(4), span: { start: one.span.start + 4, end: one.span.end } }
        : one,
    )
    .filter(one => fits(one) && one.name.startsWith(one.letters.charAt(0)) && one.words.length > 2)
    .map(one => ({ ...one, letters: one.letters.replace(/^.*-/, '') }));
}

function bracketedIn({ text, span }: Passage): Bracketed[] {
  if (!someBracketed.test(text)) return [];
  const read = (name: string, letters: string, index: number): Bracketed => ({
    letters,
    name,
    span: { start: span.start + index, end: span.start + index + name.length },
    words: contentWords(name).map(({ key }) => key),
  });
  const found = Array.from(text.matchAll(bracketed), ({ 1: name = '', 2: letters = '', 3: rest = '', index }) => {
    const one = read(name, letters, index);
    // `General Harbour (GHA) Agreement`: the letters stand before the last word.
    return rest !== '' && !fits(one) && fits({ ...one, name: name + rest }) ? read(name + rest, letters, index) : one;
  });
  for (const { 1: row = '', 2: letters = '', index } of text.matchAll(plain)) {
    const name = lettered(row, letters);
    if (name !== undefined) found.push(read(name, letters, index + row.length - name.length));
  }
  return found;
}

/** The end of a row of words of which the first two begin with the first two letters. */
function lettered(row: string, letters: string): string | undefined {
  const words = row.split(' ');
  const first = words.findLastIndex((word, at) =>
    [word, words[at + 1]].every((one, letter) => one?.charAt(0).toUpperCase() === letters.charAt(letter)),
  );
  return first >= 0 && words.length - first > 2 ? words.slice(first).join(' ') : undefined;
}

/** Whether the letters end as the name does, so that they stand for it, and not for whom somebody belongs to. */
function fits({ letters, name }: Bracketed): boolean {
  if (/^\p{Ll}/u.test(name)) return true;
  const last = /\p{L}(?=\P{L}*$)/u.exec(letters)?.[0];
  return last !== undefined && name.split(' ').at(-1)?.startsWith(last) === true;
}

/** Whether two names that share a word end differently; what stands before the shorter one need not be part of it. */
function isOther({ words }: Bracketed, { words: theirs }: Bracketed): boolean {
  const length = Math.min(words.length, theirs.length);
  const [ends, others] = [words.slice(-length), theirs.slice(-length)];
  return ends.join(' ') !== others.join(' ') && words.some(word => theirs.includes(word));
}

/** Whether words were read as what an acronym beside them stands for. */
export function isReadAsExpansion({ facts }: Passage, span: Span): boolean {
  return facts.some(fact => fact.kind === 'acronym' && fact.expansion && overlap(fact.expansion.span, span));
}

/** Whether a country was read there, which has many names. */
function isCountry({ facts }: Passage, { end }: Span): boolean {
  return facts.some(({ kind, span }) => kind === 'country' && span.end === end);
}
