import { gluedUnits, measures, ordinalAdjectives, pluralModifiers } from '../lexicon/countedNouns.js';
import { ordinalTens, ordinalUnits } from '../lexicon/numerals.js';
import { phraseEnds } from '../lexicon/functionWords.js';
import { role } from '../reading/role.js';
import { isPlural, singularOf } from './singular.js';
import type { Token } from './tokens.js';
import { hyphenAfter, hyphenBefore, isCapital, isHyphen, open } from './tokens.js';
import { isNumeral } from './words.js';

/** How far the noun may stand from its figure, in tokens. */
const reach = 12;

/** The noun that a cardinal counts or the unit that it measures, in lower case and singular: `four one-month options` count options. */
export function countedNoun(tokens: readonly Token[], next: number, value: number): string | null {
  const first = tokens[next];
  if (!open(first)) return null;
  const unit = unitAt(tokens, next);
  if (unit !== undefined) return unit;
  if (isHyphen(first)) {
    const [joined, further] = [tokens[next + 1], tokens[next + 2]];
    if (!joined?.glued || joined.kind !== 'word') return null;
    // `20-plus countries`, `a 5,000-strong force`
    if (/^(?:plus|odd)$/.test(joined.key)) return further ? pluralHead(tokens, next + 2, value) : null;
    return joined.key === 'strong' ? null : compoundNoun(tokens, next + 1);
  }
  // `the 400 plus penalties`
  if (first.key === 'plus') return pluralHead(tokens, next + 1, value);
  if (first.key === 'of') return partitive(tokens, next, value);
  // `six, one-month options`
  const from = first.text === ',' && isNumeral(tokens[next + 1]) && hyphenAfter(tokens, next + 1) ? next + 1 : next;
  return pluralHead(tokens, from, value);
}

/** Units that are glued (`155mm`), signs (`20°C`), or stand in the singular (`a two year term`). */
function unitAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === '°' || token.text === '℃') return 'degree';
  if (token.kind !== 'word') return undefined;
  if (token.glued) return gluedUnits.has(token.text) ? measures.get(token.key) : undefined;
  // `18,500 US gallons`
  if (/^(?:us|imperial)$/.test(token.key) && /^gallons?$/.test(tokens[at + 1]?.key ?? '')) return 'gallon';
  if (token.key.length === 1 || hyphenAfter(tokens, at)) return undefined;
  return measures.get(token.key);
}

/** `month` in `one-month`, `year` in `5-year-old`. */
function compoundNoun(tokens: readonly Token[], at: number): string | null {
  const key = tokens[at]?.key ?? '';
  if (phraseEnds.has(key)) return null;
  return measures.get(key) ?? singularOf(key);
}

/** `two of the hostages`, `12 of its 27 members`, `1,150 of its 9,300 posts`. */
function partitive(tokens: readonly Token[], of: number, value: number): string | null {
  if (!/^(?:the|its|their|these|those|his|her|our)$/.test(tokens[of + 1]?.key ?? '')) return null;
  const at = of + 2;
  const token = tokens[at];
  if (!open(token)) return null;
  if (token.kind === 'digits') return pluralHead(tokens, behindDigits(tokens, at), value);
  return pluralHead(tokens, isNumeral(token) ? at + 1 : at, value);
}

/** The index behind a figure in digits, with its groups: `9,300`. */
function behindDigits(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (
    tokens[next]?.text === ',' &&
    tokens[next]?.glued &&
    tokens[next + 1]?.kind === 'digits' &&
    tokens[next + 1]?.glued
  )
    next += 2;
  return next;
}

/** The first plural noun of the phrase, past what stands before it. */
function pluralHead(tokens: readonly Token[], from: number, value: number): string | null {
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (!open(token)) return null;
    if (endsPhrase(tokens, at, from))
      return at > from && token.key === 'and' ? sharedNoun(tokens, from, at, value) : null;
    const compound = hyphenAfter(tokens, at);
    if (token.kind === 'digits' && tokens[at + 1]?.glued && tokens[at + 1]?.text === 's')
      return designation(tokens, at);
    if (token.kind !== 'word' || compound) continue;
    const key = token.key.replace(/['’]s$/, '');
    if (key !== token.key) continue;
    if (isPlural(key)) return isOfForces(tokens, at) ? 'servicemember' : singularOf(furtherHead(tokens, at));
    if (value === 1 && at === from) return key;
  }
  return null;
}

/** `25 Tarn 5 and 10 Soll launches`: both count what stands behind the second, where the first has only a name behind it. */
function sharedNoun(tokens: readonly Token[], from: number, and: number, value: number): string | null {
  const isNamed = tokens.slice(from, and).every(one => one.kind === 'digits' || isCapital(one));
  const second = tokens[and + 1];
  if (!isNamed || tokens[from]?.kind !== 'word' || second?.kind !== 'digits' || !open(tokens[and + 2])) return null;
  return tokens[and + 2]?.capital ? pluralHead(tokens, and + 2, value) : null;
}

/** `Members of the Norvanian Armed Forces`, `National Guard members`: those who serve, by whatever they are called. */
function isOfForces(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== 'members') return false;
  if (forces.test(tokens[at - 1]?.key ?? '')) return true;
  if (tokens[at + 1]?.key !== 'of') return false;
  for (let end = at + 2; end < at + reach; end++) {
    const token = tokens[end];
    if (!open(token) || token.kind !== 'word') return false;
    if (forces.test(token.key)) return tokens[end - 1]?.key !== 'task';
    if (end > at + 2 && !isCapital(token) && token.key !== 'armed') return false;
  }
  return false;
}

const forces = /^(?:forces|force|guard|army|navy|military|marines)$/;

/** `f-16` of `12 F-16s`, going by the digits' index. */
function designation(tokens: readonly Token[], digits: number): string {
  let name = tokens[digits]?.key ?? '';
  for (let at = digits; tokens[at]?.glued && at > digits - 4; at--) name = `${tokens[at - 1]?.key ?? ''}${name}`;
  return name;
}

/** Whether a noun phrase that began at `from` is over at a token. */
function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const inCompound = hyphenBefore(tokens, at) || hyphenAfter(tokens, at);
  // `Eight Leopard 2 tanks`: the digits belong to a name.
  if (token.kind === 'digits')
    return !inCompound && !isGlued(tokens, at) && !(at > from && isCapital(tokens[at - 1]) && token.text.length < 4);
  if (token.kind === 'sign') {
    if (isHyphen(token) || '“”"‘/'.includes(token.text)) return false;
    return !(token.text === ',' && at > from && token.glued);
  }
  if (inCompound) return false;
  if ((token.key === 'and' || token.key === 'or') && at > from) return !/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
  return (token.roles & role.phraseEnd) !== 0 || (isNumeral(token) && at > from);
}

/** Whether digits are part of a name: `G20`. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && tokens[at - 1]?.kind === 'word';
}

/** From a plural that only qualifies (`human rights groups`, `United States senators`) on to the noun itself. */
function furtherHead(tokens: readonly Token[], at: number): string {
  const key = tokens[at]?.key ?? '';
  for (const further of pluralModifiers.has(key) ? [at + 1, at + 2] : [at + 1]) {
    const token = tokens[further];
    if (!open(token) || token.kind !== 'word' || endsPhrase(tokens, further, at) || token.newLine) break;
    if (isPlural(token.key) && !hyphenAfter(tokens, further)) return token.key;
  }
  return key;
}

/** The noun that an ordinal numbers: `the 20th consecutive quarter`. */
export function numberedNoun(tokens: readonly Token[], next: number): string | null {
  let head: string | null = null;
  let from = behindOrdinals(tokens, next);
  const begin = from;
  while (isHyphen(tokens[from]) && tokens[from + 1]?.kind === 'word') from += 2;
  if (from > begin) {
    const joined = tokens[from - 1]?.key ?? '';
    if (measures.has(joined)) return measures.get(joined) ?? null;
    if (!/(?:est|ever|generation|round|term|level|tier)$/.test(joined)) return null;
  }
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (!open(token) || (token.kind !== 'word' && !isHyphen(token))) break;
    if (token.kind === 'sign') continue;
    // `The third highest total ever`
    if (token.key === 'ever' && head !== null) break;
    const compound = hyphenBefore(tokens, at) || hyphenAfter(tokens, at);
    const lower = !isCapital(token);
    // `His second visit`, `his second official visit`
    if ((head === null || ordinalAdjectives.has(head)) && doneOften.test(token.key)) return token.key;
    // `The fifth such visit`
    if (head === null && token.key === 'such') continue;
    if (!compound && (token.roles & (role.phraseEnd | role.numeral)) !== 0) break;
    if (
      !compound &&
      lower &&
      /(?:ed|ing)$/.test(token.key) &&
      token.key !== 'meeting' &&
      (head !== null || token.key.endsWith('ed'))
    ) {
      // `The fifth consecutive failed season`
      if (head !== null && ordinalAdjectives.has(head)) continue;
      break;
    }
    if (
      head !== null &&
      !lower &&
      !ordinalAdjectives.has(tokens[at - 1]?.key ?? '') &&
      !isCapital(tokens[at - 1]) &&
      !compound
    )
      break;
    if (hyphenAfter(tokens, at)) continue;
    if (!/['’]s$/.test(token.key)) head = token.key;
    // `The fourth time they met`
    if (head === 'time') break;
  }
  return head === null || (ordinalAdjectives.has(head) && head !== 'round') ? null : singularOf(head);
}

/** Verbs that behind an ordinal are what is done so often. */
const doneOften = /^(?:visit|call|talk|review|exchange)$/;

/** From `and 6th` in `the 5th and 6th rounds`, `and the 6th`, `and final`, on to the noun that both number. */
function behindOrdinals(tokens: readonly Token[], next: number): number {
  if (tokens[next]?.key === 'and' && /^(?:final|last)$/.test(tokens[next + 1]?.key ?? '')) return next + 2;
  if (!/^(?:and|or|to|through|-|–)$/.test(tokens[next]?.key ?? '')) return next;
  const at = tokens[next + 1]?.key === 'the' ? next + 2 : next + 1;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first && (ordinalUnits.has(first.key) || ordinalTens.has(first.key))) return at + 1;
  return first?.kind === 'digits' && second?.glued && /^(?:st|nd|rd|th)$/.test(second.key) ? at + 2 : next;
}
