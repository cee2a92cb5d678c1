import { designationNouns, weakDesignationNouns } from '../lexicon/designations.js';
import { beforeYear, beforeYearOfThing } from '../lexicon/timeWords.js';
import type { Atom, Reading } from '../reading/reading.js';
import { matchesAt } from '../reading/reading.js';
import type { DateFact } from '../types.js';
import { dateFact } from './dateFact.js';
import { before, behind } from './spans.js';

const year =
  /(?<![\d.,$€£¥₹#/:+=_’'@])((?:19|20)\d\d)(?:(\s(?:to|through)\s|\s?[-–]\s?)((?:19|20)\d\d|\d\d(?![\d-])))?(?![\d%°\p{L}_@=:]|[.,/-]\d|-\p{L})/uy;
const prefixed = /(?:^|[^\p{L}])(?:FY|CY|[Pp]re-|[Pp]ost-|[Mm]id-|[Ee]arly-|[Ll]ate-)$/u;
const gluedBefore = /[\p{L}-]$/u;
const listed = /^(?:, | and | or |, and |, or )$/;
const pluralFollows = /^\s(?:[a-z-]{2,20}\s){0,2}?[a-z-]{2,20}s(?![\p{L}])/u;
const thingFollows = /^\s(?:[\p{L}]|["“])/u;
const functionFollows = /^\s(?:and|or|of|to|in|on|at|for|with|by|is|are|was|were|as|the|a|an)(?!\p{L})/u;
/** `Healthy Harbours 2030`: the last of two words with capitals. */
const inNameBefore = /(?<![\p{L}’'-])\p{Lu}\p{Ll}+\s(\p{Lu}\p{Ll}+)\s$/u;
const nameEnds = /^(?:[.,;:!?)”"’]|\s\p{Ll}|\s?$)/u;
const determined = /(?:^|[^\p{L}])(?:the|this|its|his|her|their|our|in|since|during|until|fy|year)\s{0,2}$/iu;

/**
 * Finds the years that stand alone, from 1900 to 2099, and spans of them (`2016 to 2019`, `2009-10`). A figure of four digits is a year only
 * where its neighbours say so: `in 2031`, `the 2031 election`, `(2031)`, `FY2031`.
 */
export function findYears(reading: Reading): DateFact[] {
  const { text } = reading;
  const found: DateFact[] = [];
  if (!reading.hasDigits) return found;
  for (const match of matchesAt(reading, year, mayBeYear)) {
    const first = Number(match[1]);
    // In `from 120 in 2031 to 96` the second figure is no year.
    const word = match[3]?.length === 2 && /[a-z]/.test(match[2] ?? '') ? undefined : match[3];
    const last = word === undefined ? undefined : lastYear(first, word);
    const start = match.index;
    const end = start + (last === undefined ? 4 : match[0].length);
    if (word !== undefined && last === undefined) continue;
    const previous = found.at(-1);
    const inList = previous !== undefined && listed.test(text.slice(previous.span.end, start).slice(0, 8));
    if (last === undefined && !inList && !isYear(text, start, end, first)) continue;
    const until = last === undefined ? undefined : { year: last, month: null, day: null };
    found.push(dateFact(text, { start, end }, { year: first, month: null, day: null }, until));
  }
  return found;
}

/** `Council Resolution 2030` is the number of one. */
function isDesignation(head: string): boolean {
  return (
    designationNouns.has(head) ||
    weakDesignationNouns.has(head) ||
    /^(?:order|law|route|model|class|series)$/.test(head)
  );
}

function mayBeYear(atom: Atom): boolean {
  return atom.kind === 'digits' && atom.end - atom.start === 4;
}

/** The last year of a span, `10` in `2009-10` too; undefined when the years do not ascend. */
function lastYear(first: number, word: string): number | undefined {
  const last = word.length === 4 ? Number(word) : Math.floor(first / 100) * 100 + Number(word);
  return last > first ? last : undefined;
}

function isYear(text: string, start: number, end: number, value: number): boolean {
  const words = before(text, start);
  const next = behind(text, end);
  if (prefixed.test(words)) return true;
  if (gluedBefore.test(words)) return false;
  // `2000 soldiers` are many; `the 2000 elections` are of a year.
  if (value % 100 === 0 && pluralFollows.test(next) && !determined.test(words)) return false;
  const [, head = ''] = inNameBefore.exec(words) ?? [];
  if (head !== '' && value >= 2000 && nameEnds.test(next) && !isDesignation(head.toLowerCase())) return true;
  const small = words.toLowerCase();
  if (beforeYear.test(small) || (/\(\s?$/.test(words) && /^[),;]/.test(next))) return true;
  return thingFollows.test(next) && !functionFollows.test(next) && beforeYearOfThing.test(small);
}
