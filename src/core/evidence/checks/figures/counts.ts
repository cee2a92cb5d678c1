import type { CountryFact, Fact, NumberFact, Quantity } from '../../../facts/types.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import { membersOfBodies } from '../../../facts/lexicon/countryGroups.js';
import { oncePer } from '../../../text/once.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { longestList } from '../../places.js';

/** What small numbers count without the source's saying so: those who met. */
const sides =
  /^(?:man|men|woman|women|leader|side|official|minister|country|nation|state|government|party|capital|president|secretary|diplomat|ally|partner|neighbou?r|ministry|chief|counterpart|head|person|people|other)$/;

/** What writers count of their own accord. */
const matters = /^(?:subject|topic|issue|point|area|item|matter|question|theme|priority|thing|way|reason|step)$/;

/**
 * Whether a number is the count of what the draft's sentence names (`three countries, namely …`), or of those who met (`the two leaders`). Such
 * a number is the writer's own and no source need state it.
 *
 * @param isCounted whether the source's own sentence counts the same, and otherwise.
 */
export function isCountOfNamed(draft: DraftContext, fact: Fact, isCounted: boolean): boolean {
  if (fact.kind !== 'number' || fact.ordinal || fact.value > 12) return false;
  if (fact.noun !== null && ((fact.value <= 3 && sides.test(fact.noun)) || (!isCounted && matters.test(fact.noun))))
    return true;
  // Nobody counts hours by what happened in them.
  if (unitSizes.has(fact.noun ?? '')) return false;
  return draft.passage.facts.length <= longestList && namedCounts(draft, fact).includes(fact.value);
}

/** `All 27 members took part, as did Norvania, Estoria and Lugania: 30 countries in all`: with those that the sentence counts. */
export function isCountWithNamed({ passage: { facts } }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'number' || fact.ordinal || !countsCountries(fact) || facts.length > longestList) return false;
  const named = new Set(
    facts.flatMap(one => (one.kind === 'country' && one.span.end <= fact.span.start ? [one.normalised] : [])),
  );
  return (
    named.size > 0 && facts.some(one => one.kind === 'number' && one !== fact && one.value + named.size === fact.value)
  );
}

/**
 * `The four leaders`, `a four-way call`, where the sources speak of `the two leaders` and name no four of any sort in a row: what they have instead.
 *
 * @param people of how many people the sources speak: so many may have met in all, unless those counted are called the same.
 */
export function otherSides(
  comparison: Comparison,
  draft: DraftContext,
  fact: NumberFact,
  people: number,
): SourceFact<NumberFact> | undefined {
  if (fact.value < 3 || fact.value > 12 || fact.ordinal || !countsSides(draft, fact)) return undefined;
  const counted = factsOf<NumberFact>(comparison, 'number').filter(
    ({ fact: one }) => !one.ordinal && one.value > 1 && sides.test(one.noun ?? ''),
  );
  const [only] = counted;
  if (!only || counted.some(one => one.fact.value > 3 || one.fact.value === fact.value)) return undefined;
  if (fact.value <= people && counted.every(one => one.fact.noun !== fact.noun)) return undefined;
  return rowsOfCountries(comparison).has(fact.value) || rowsOfPeople(comparison).has(fact.value) ? undefined : only;
}

/** Whether a number says how many met: `the four leaders`, `a four-way call`. */
export function countsSides(
  { passage: { text, span } }: DraftContext,
  { definite, noun, span: { end } }: NumberFact,
): boolean {
  return noun === 'way' ? text.startsWith('-way', end - span.start) : definite === true && sides.test(noun ?? '');
}

const membership =
  /^[\s-](?:nation|countr(?:y|ies)|state|member)s?(?:[\s-](?:nation|state|country))?\s(?:\p{Ll}+\s)?(?:bloc|group|grouping|alliance|union|organi[sz]ation|association|community|club|body|forum|council|Security Council)\b/u;

/** `The ten-nation bloc`: how many members a body has that the sources name is known without them. */
function isCountOfMembers(comparison: Comparison, { passage }: DraftContext, fact: NumberFact): boolean {
  const at = fact.span.end - passage.span.start;
  return membership.test(passage.text.slice(at, at + 60)) && countsOfMembers(comparison).has(fact.value);
}

/** `The 27 said`: the members of a body that the sources name, by how many they are. */
function isCalledByNumber(
  comparison: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: NumberFact,
): boolean {
  const [before, behind] = [text.slice(0, fact.span.start - span.start), text.slice(fact.span.end - span.start)];
  return (
    fact.value > 9 &&
    /\bthe\s$/i.test(before) &&
    /^(?:[,.;]|\s\p{Ll}|$)/u.test(behind) &&
    countsOfMembers(comparison).has(fact.value)
  );
}

/** How many members the bodies have that the sources name. */
const countsOfMembers = oncePer(
  ({ sources }: Comparison): ReadonlySet<number> =>
    new Set(
      membersOfBodies.flatMap(({ name, counts }) =>
        sources.some(({ mapped }) => name.test(mapped.text)) ? counts : [],
      ),
    ),
);

/** Whether a number counts countries: those that a source names can be counted. */
export function countsCountries({ noun }: NumberFact): boolean {
  return noun !== null && /^(?:country|nation|state|government|capital)$/.test(noun);
}

/** `The second subject`, `on the third`: in what order the writer takes what the source tells; and quarters of a year. */
export function ordersMatters({ noun }: NumberFact): boolean {
  return noun === null || noun === 'quarter' || matters.test(noun);
}

/** Whether a number counts what a sentence of the sources names in a row: `the four countries`, `the five judges`; or a body’s members. */
export function isCountOfRow(comparison: Comparison, draft: DraftContext, fact: Fact): boolean {
  const { passage } = draft;
  if (fact.kind !== 'number' || fact.ordinal) return false;
  if (fact.noun === null) return isCalledByNumber(comparison, draft, fact);
  if (isCountOfMembers(comparison, draft, fact)) return true;
  if (countsCountries(fact)) {
    const isAll = allCountries(comparison).size === fact.value && inAll.test(passage.text);
    // `Three of the four nations`
    if (fact.value === 4 && fact.definite && fact.noun === 'nation' && namesNationOfKingdom(comparison)) return true;
    return isAll || rowsOfCountries(comparison).has(fact.value);
  }
  if (fact.value > 2 && abroad.test(fact.noun) && rowsOfCountries(comparison).has(fact.value)) return true;
  if (bodies.test(fact.noun)) return fact.value > 3 && rowsOfBodies(comparison).has(fact.value);
  const isTold = fact.definite === true || (fact.value > 3 && people.test(fact.noun));
  return isTold && rowsOfPeople(comparison).has(fact.value);
}

/** Whether a source names one of the nations of the United Kingdom besides England. */
const namesNationOfKingdom = oncePer(({ contexts }: Comparison): boolean =>
  contexts.some(({ passage: { text } }) => /\b(?:Northern Ireland|Scotland|(?<!South |of )Wales)\b/.test(text)),
);

/** Words for those whom a release names in a row, and for the bodies of such a row. */
const people =
  /^(?:official|officer|commander|general|member|minister|leader|judge|justice|witness|governor|senator|lawmaker|delegate|expert|person|people|policymaker|participant|guest|astronaut)$/;
/** Words for those who come from a row of countries, and for seeing each of them: `his counterparts from Norvania, Estoria and Lugania`. */
const abroad =
  /^(?:counterpart|minister|leader|ambassador|envoy|delegation|partner|ally|meeting|talk|call|conversation)$/;
const bodies =
  /^(?:department|office|agency|body|ministry|organi[sz]ation|institution|company|authority|bank|union|university|group)$/;

/** How many countries the sources' sentences name one right behind the other. */
const rowsOfCountries = oncePer(({ contexts }: Comparison) => new Set(contexts.flatMap(one => rowsIn(one, 'country'))));

/** How many countries the sources name in all. */
export const allCountries = oncePer(
  (comparison: Comparison) => new Set(factsOf<CountryFact>(comparison, 'country').map(({ fact }) => fact.normalised)),
);

/** `In all, four countries are mentioned by name.` */
const inAll = /\b(?:in all|altogether|by name|named|mention(?:s|ed)?|list(?:s|ed)?)\b/i;

/** How many people they name so, or between semicolons, each with his office. */
const rowsOfPeople = oncePer(
  ({ contexts }: Comparison) => new Set(contexts.flatMap(one => [...rowsIn(one, 'person'), ...listIn(one)])),
);

/** How many parts a list between semicolons has, where each names somebody. */
function listIn({ passage: { facts, text, span } }: SourceContext): number[] {
  const cuts = Array.from(text.matchAll(/;/g), ({ index }) => span.start + index);
  if (cuts.length < 2) return [];
  const people = facts.filter(({ kind }) => kind === 'person');
  const isNamed = (start: number, end: number): boolean =>
    people.some(one => start <= one.span.start && one.span.end <= end);
  const ends = [...cuts, span.end];
  return ends.every((end, at) => isNamed(cuts[at - 1] ?? span.start, end)) ? [ends.length] : [];
}

/** How many bodies they name so. */
const rowsOfBodies = oncePer(
  ({ contexts }: Comparison) => new Set(contexts.flatMap(one => rowsIn(one, 'organisation'))),
);

/** ` and the ` between two of a row. */
const longestJoint = 10;
const longestApposition = 90;

/** What may stand behind one of a row besides: his office, its acronym. */
const apposition = /^(?:\s\([\p{Lu}.&]{2,10}\)|, \p{Lu}[^,;.]{2,60}(?=;))/u;

function rowsIn({ passage }: SourceContext, what: 'country' | 'person' | 'organisation'): number[] {
  // A name that no table tells to be a person's may be one in a row of people; an acronym in brackets is of the body before it.
  const named = passage.facts.filter(
    ({ kind, span }) =>
      (kind === what || (what === 'person' && kind === 'name')) &&
      passage.text.charAt(span.start - passage.span.start - 1) !== '(',
  );
  const rows: number[] = [];
  let count = 0;
  const end = (): void => {
    if (count > 1) rows.push(count);
    // `Lind, Roe and Ask, and the mayors`: the first three of a row may be one by themselves.
    if (count > 3) rows.push(2, 3);
  };
  for (const [at, { span }] of named.entries()) {
    const before = named[at - 1]?.span.end ?? span.start;
    const joint = passage.text
      .slice(before - passage.span.start, span.start - passage.span.start)
      .slice(0, longestApposition)
      .replace(apposition, '');
    const isJoined = joint.length <= longestJoint && /^(?:[,;]|\s(?:and|e|y|et)\b|,? &)/.test(joint);
    if (!isJoined) end();
    count = isJoined ? count + 1 : 1;
  }
  end();
  return rows;
}

/** A row that says itself what a number before it counts: `four ports to see: Tarn and Marl.`, `two firms, Tarn Ropes and Marl Nets, are`. */
const ownRow =
  /^(?:\s[\p{L}’'-]+){1,6}(?:: (?!(?:he|she|it|they|there)\b)([^.;:()“”"]{1,200} and [^.;:()“”"]{1,200})\.?$|, ((?:\p{Lu}[^,.;:()]{1,60}, ){0,9}\p{Lu}[^,.;:()]{1,60},? and (?:the )?\p{Lu}[^,.;:()]{1,60})[,.])/u;

/** Whether a number is more than the sentence itself lists behind it. */
export function exceedsOwnRow(
  { passage: { text, span } }: DraftContext,
  { kind, value, span: { end } }: Quantity,
): boolean {
  const [, things, names] = ownRow.exec(kind === 'number' ? text.slice(end - span.start) : '') ?? [];
  const row = things ?? names;
  return (
    row !== undefined && !/\b(?:including|among|such as)\b/.test(row) && value > row.split(/, (?:and )?| and /).length
  );
}

/** How many different things of each kind the sentence names behind the number. */
function namedCounts(draft: DraftContext, fact: NumberFact): number[] {
  const byKind = new Map<string, Set<string>>();
  for (const one of draft.passage.facts) {
    if (one.span.start < fact.span.end || !/^(?:country|person|organisation|place|name|office)$/.test(one.kind))
      continue;
    const known = byKind.get(one.kind) ?? new Set<string>();
    known.add(one.normalised);
    byKind.set(one.kind, known);
  }
  const counts = Array.from(byKind.values(), names => names.size);
  const places =
    (byKind.get('country')?.size ?? 0) + (byKind.get('place')?.size ?? 0) + (byKind.get('organisation')?.size ?? 0);
  return [...counts, places];
}
