import { nameParts } from '../../../facts/people/nameParts.js';
import type { PersonFact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';

/** A mention with what is too much in it. */
export interface TitledMention {
  /** From the title, if one stands before the name, to the end of the name. */
  readonly span: Span;
  /** Whether the surname can stand in its place as the sentence is. */
  readonly mayReplace: boolean;
}

/** Whether a name has a given name and a surname. */
export function isFullName(name: string): boolean {
  const { words, initials } = nameParts(name);
  return words.length + Math.min(initials.length, 1) > 1;
}

/** Holders of these offices are called by them for good. */
const forGood =
  /\b(?:king|queen|prince|princess|pope|emperor|empress|sultan|emir|sheikh|patriarch|dalai lama|saint|lord|lady)\b/i;

/** A mention that says more than a surname: a full name, or a rank, an office or an honorific right before the name. Undefined for others. */
export function titledMention(text: string, mention: PersonFact): TitledMention | undefined {
  const start = titleStart(text, mention);
  const title = text.slice(start, mention.span.start);
  if (forGood.test(title) || (start === mention.span.start && !isFullName(mention.text))) return undefined;
  const span = { start, end: mention.span.start + withoutPossessive(mention.text).length };
  return { span, mayReplace: !isBound(text, span, start < mention.span.start) };
}

/** No office in a list of people is longer. */
const longestOffice = 300;

/** Whether a name begins an item of a list of people, which gives each in full: behind it comes at most an office, and no sentence. */
export function standsInRoster(text: string, { start, end }: Span): boolean {
  const line = text.slice(Math.max(0, start - 24), start);
  if (!/(?:^|\n)[ \t]*(?:[-*+•]|\d{1,3}[.)]) +[*_]{0,3}$/.test(line)) return false;
  const rest = /^[^\r\n]*/.exec(text.slice(end, end + longestOffice))?.[0] ?? '';
  return /^[*_]{0,3}(?:[,:(]| [–—(-]|$)/.test(rest.trimEnd()) && !/[.!?]["”’)*_]{0,3}$/.test(rest.trimEnd());
}

/** A name without the sign of the possessive. */
export function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/, '');
}

const honorific = /(?:\b(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )$/;

function titleStart(text: string, { span, office, rank }: PersonFact): number {
  let start = span.start;
  const before = (from: number): string => text.slice(Math.max(0, from - 60), from);
  start -= honorific.exec(before(start))?.[0].length ?? 0;
  if (rank !== undefined && before(start).endsWith(`${rank} `)) start -= rank.length + 1;
  if (office && office.end <= start && /^ $/.test(text.slice(office.end, start))) {
    start = office.start;
    if (/(?:^|\s)the $/i.test(before(start))) start -= 4;
  }
  return start;
}

/** Whether words around the mention hang on its title: `Norvania’s Minister Holt`, `his counterpart, Tomas Verrin`. */
function isBound(text: string, { start, end }: Span, hasTitle: boolean): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 2);
  return (
    /(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|counterpart,?|then|former|the)) $|-$/.test(before) ||
    (!hasTitle && /[\p{L}\d], $/u.test(before) && after.startsWith(','))
  );
}
