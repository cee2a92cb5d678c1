import { once } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { CountryFact, Fact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import { deedsByIn, deedsIn } from '../../deeds.js';
import type { Deed } from '../../deeds.js';
import { regardWords } from '../../lexicon/acts.js';
import { actorOf, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { Passage } from '../../types.js';

/** Thanks, praise, a request, a warning: what somebody has for another, whoever of the two is named first. */
export interface Regard {
  /** By which two are told to be of one kind: `thank`. */
  readonly kind: string;
  readonly doer: Doer;
  /** Those who are named right behind it as those whom it is for. */
  readonly to?: { readonly members: readonly Member[]; readonly country?: string | undefined } | undefined;
  /** From the verb to the next who does something, or to the end. */
  readonly behind: Span;
}

/** Who has it. */
export interface Doer {
  readonly span: Span;
  /** Several where they do it together; nobody where the text has a country, or a name that the sources do not have. */
  readonly members: readonly Member[];
  /** Whether who is meant is told by a name or an office of one. */
  readonly certain: boolean;
  /** The country of which they are who do it: `The Swiss thanked`, `Estorian leaders praised`. */
  readonly country?: string | undefined;
}

const word = /[\p{L}’'-]+/gu;

/** The regards that a passage tells of, in order. @param mentions of those whom the sources know. */
export function regardsIn(passage: Passage, mentions: readonly Mention[]): Regard[] {
  const found: Regard[] = [];
  const deeds = once(() => [...deedsIn(passage, mentions), ...deedsByIn(passage, mentions)]);
  for (const match of passage.text.matchAll(word)) {
    const kind = regardWords.get(match[0]);
    if (kind === undefined) continue;
    const span = { start: passage.span.start + match.index, end: passage.span.start + match.index + match[0].length };
    const last = found.at(-1);
    // `Thanked Lind for her praise`, `expressed her thanks and appreciation`.
    if (last?.kind === kind && last.behind.start > span.start - 40) continue;
    const doer = doerOf(passage, mentions, deeds(), span);
    if (!doer) continue;
    const next = deeds().find(({ subject }) => subject.span.start > span.end)?.subject;
    const behind = { start: span.end, end: next ? startOfName(passage, next.span) : passage.span.end };
    found.push({ kind, doer, behind, to: receiverOf(passage, mentions, doer, span.end) });
  }
  return found;
}

/** What is done with thanks: `expressed his deep appreciation`. */
const expressing =
  /^(?:express(?:ed|es)|voiced|convey(?:ed|s)|offer(?:ed|s)|extend(?:ed|s)|stated)\s(?:(?:its?|their|his|her|the|deep|deepest|sincere|great|warm|profound|strong|particular|heartfelt)\s){0,4}$/;

/** Undefined where nothing tells, or where it is had for whoever stands before it (`Lind was thanked`). */
function doerOf(passage: Passage, mentions: readonly Mention[], deeds: readonly Deed[], verb: Span): Doer | undefined {
  const before = passage.text.slice(0, verb.start - passage.span.start);
  if (/(?<!\p{L})(?:was|were|is|are|been|be|being|not|never)\s(?:also\s|\p{Ll}+ly\s)?$/u.test(before.slice(-30))) {
    const by = deeds.find(one => one.verb.span.start === verb.start && one.subject.span.start > verb.end);
    return by ? { span: by.subject.span, members: by.by, certain: by.subject.certain } : undefined;
  }
  if (/(?<!\p{L})to\s(?:also\s|\p{Ll}+ly\s)?$/u.test(before.slice(-24))) return callerOf(passage, mentions, verb);
  if (opening.test(before.slice(-60))) {
    const actor = actorOf(
      passage,
      mentions.filter(one => one.span.end <= verb.start),
    );
    return actor?.members.length === 1
      ? { span: actor.span, members: actor.members, certain: actor.certain }
      : undefined;
  }
  // `Their appreciation`: whose it is stands further on the left.
  const isOwner = ({ start, end }: Span): boolean =>
    /^(?:his|her|their)$/i.test(passage.text.slice(start - passage.span.start, end - passage.span.start));
  const deed =
    deeds.find(one => one.verb.span.start === verb.start && !isOwner(one.subject.span)) ??
    deeds.find(one =>
      expressing.test(passage.text.slice(one.verb.span.start - passage.span.start, verb.start - passage.span.start)),
    );
  if (deed) return { span: deed.subject.span, members: deed.by, certain: deed.subject.certain };
  return sideBefore(passage, before) ?? strangerBefore(passage, mentions, verb.start);
}

/** `Lind began the call by thanking Roe`: who begins. */
const opening =
  /(?<!\p{L})(?:began|begins?|opened|opens|started|starts?|ended|ends|closed|closes|concluded)\s(?:\p{L}+\s){0,4}by\s(?:also\s)?$/u;

/** Between who calls or meets another and what for. */
const calling =
  /(?<!\p{L})(?:spoke|talked|met|called|phoned|telephoned|wrote|(?:had|held) (?:a|another) (?:phone |telephone )?(?:call|conversation|meeting)|call(?:s|ing)?|speaks?|meets?)(?!\p{L})/u;

/** `Lind spoke with Roe today to thank him`: who calls. */
function callerOf(passage: Passage, mentions: readonly Mention[], verb: Span): Doer | undefined {
  const before = mentions.filter(one => one.span.end <= verb.start);
  const actor = actorOf(passage, before);
  if (actor?.members.length !== 1) return undefined;
  const between = passage.text.slice(actor.span.end - passage.span.start, verb.start - passage.span.start);
  if (!calling.test(between) || /[;:]|(?<!\p{L})(?:asked|agreed|promised|wanted|hoped|invited)(?!\p{L})/u.test(between))
    return undefined;
  return { span: actor.span, members: actor.members, certain: actor.certain };
}

/** Behind a country's adjective, who of it does something. */
const ofSide =
  /^(?:[’']s)?(?:\s(?:side|government|leaders?|leadership|officials?|ministers|delegation|visitors?|guests?|hosts?|authorities|people))?\s(?:also\s|then\s|in turn\s|for their part\s|\p{Ll}+ly\s)?(?:(?:expressed|voiced|conveyed|offered|extended|gave|had)\s(?:its?\s|their\s|his\s|her\s|deep\s|sincere\s|great\s|warm\s|particular\s){0,3})?$/u;

/** The country that is named right before a verb as who does it. */
function sideBefore({ facts, span }: Passage, before: string): Doer | undefined {
  const country = facts.findLast(
    (one): one is CountryFact => one.kind === 'country' && one.span.end <= span.start + before.length,
  );
  if (!country || country.form === 'capital') return undefined;
  const [start, end] = [country.span.start - span.start, country.span.end - span.start];
  if (
    !ofSide.test(before.slice(end)) ||
    !/(?:^|[,;:]\s|\sand\s|\swhile\s|\sthat\s)(?:[Tt]he\s)?$/.test(before.slice(0, start))
  )
    return undefined;
  return { span: country.span, members: [], certain: true, country: country.normalised };
}

/** Somebody of whom no source has the name. */
function strangerBefore({ facts, span }: Passage, mentions: readonly Mention[], verb: number): Doer | undefined {
  const person = facts.find(
    (one: Fact) =>
      one.kind === 'person' &&
      one.span.end + 1 === verb &&
      !mentions.some(({ span: own }) => own.start === one.span.start),
  );
  return person && person.span.start >= span.start ? { span: person.span, members: [], certain: true } : undefined;
}

/** Between a verb and whom it is for. */
const forWhom = /^(?:\s(?:to|for|towards?))?\s(?:the\s|his\s|her\s)?(?:(?:\p{Lu}[\p{L}.’'-]*|counterpart)\s){0,3}$/u;

function receiverOf(passage: Passage, mentions: readonly Mention[], doer: Doer, end: number): Regard['to'] {
  const between = (start: number): string =>
    passage.text.slice(end - passage.span.start, Math.max(end, start) - passage.span.start);
  const person = mentions.find(one => one.certain && one.span.start > end);
  if (person && forWhom.test(between(startOfName(passage, person.span)))) return { members: person.members };
  const country = passage.facts.find((one): one is CountryFact => one.kind === 'country' && one.span.start > end);
  if (country && forWhom.test(between(country.span.start))) return { members: [], country: country.normalised };
  // `Spoke with Roe to thank him`: the only other whom the sentence names before.
  if (
    !/^\s(?:him|her(?=\s(?:on|about|of|for|that|to|in|at|with)\b|[.,]))/.test(
      passage.text.slice(end - passage.span.start),
    )
  )
    return undefined;
  const others = new Set(mentions.flatMap(one => (one.certain && one.span.end <= end ? one.members : [])));
  for (const one of doer.members) others.delete(one);
  return others.size === 1 ? { members: [...others] } : undefined;
}
