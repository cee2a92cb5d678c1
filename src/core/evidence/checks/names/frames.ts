import type { Fact, FactKind } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { nameInForm } from '../../countryForm.js';
import { homeReader } from '../../homes.js';
import { knownCountries } from '../../knownCountries.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import { longestList } from '../../places.js';
import { attributionAt } from '../quotations/attributions.js';
import type { Check } from '../check.js';
import { nameMatcher } from './alike.js';
import { standsForGovernment, tellsOfOwnCountry } from './governments.js';
import { groupOf } from './groupsOfCountries.js';
import { inWords } from '../inWords.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { partInSentence } from '../values/partInSentence.js';
import { isWholeOf } from './rivalNames.js';
import { isCityWithin, isContinent, isSea } from './passing.js';
import { say } from '../../../text/message.js';

/** Names that can stand in each other’s place, and the rule that reports it. */
const rules: ReadonlyMap<FactKind, EvidenceRule> = new Map([
  ['country', 'place-mismatch'],
  ['place', 'place-mismatch'],
  // Where it stands behind `in` or `at`.
  ['name', 'place-mismatch'],
  ['organisation', 'organisation-mismatch'],
]);

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.3;
/** And so much of what stands in the likeliest sentence. */
const nearlyLikeliest = 0.7;

/**
 * Finds a name of the sources right beside a word that stands, in the source's sentence, beside another: `funding for Estoria` where the source has
 * `funding for Norvania`. The word stands beside the draft's own name nowhere.
 */
export const framesCheck: Check = people => {
  const { comparison } = people;
  const sentences = likeSentences(comparison);
  const beside = placesOfWords(comparison);
  const atHome = knownCountries(comparison.sources);
  const isHome = homeReader(people);
  const alike = nameMatcher(comparison.house.glossary);
  const publishers = comparison.sources.flatMap(({ readout, source }) => [
    readout.publisher?.value ?? '',
    source.record.publisher ?? '',
  ]);
  const isPublisher = (name: string): boolean => publishers.some(one => alike(name, one) || one.includes(name));
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.facts.length > longestList) return [];
    return draft.checked.flatMap((fact): Verdict[] => {
      const rule = rules.get(fact.kind);
      if (!rule || (fact.kind === 'name' && !isOnePlace(people, fact)) || passage.lookup.isInOffice(fact.span))
        return [];
      if (fact.kind === 'organisation' && (isPublisher(fact.text) || attributionAt(passage, fact.span))) return [];
      if (isHome(passage, fact) || standsForGovernment(comparison, atHome, draft, fact)) return [];
      const own = frameOf(draft, fact, 1).filter(({ key, link }) => beside.has(key) && isFor(fact, link));
      if (own.length === 0 || own.some(({ key }) => beside.get(key)?.has(nameOf(fact)))) return [];
      const least = fact.kind === 'country' && atHome.has(fact.normalised) ? 2 : 1;
      const found = standingThere(draft, sentences, fact, own, least);
      return found &&
        !isThere(fact, found) &&
        !isElsewhere(fact, found) &&
        !alike(fact.text, found.fact.text) &&
        !groupOf(comparison, draft, fact)
        ? [verdictOf(comparison, draft, fact, rule, found)]
        : [];
    });
  };
};

/** Whether the source's sentence names a body as well, be it in somebody's office: `European Commission Directors-General`. */
function isThere({ kind, text }: Fact, { context }: Found): boolean {
  return kind === 'organisation' && context.passage.text.includes(text);
}

/** `American cabinet`, where the source has `visits to Norvania by cabinet secretaries`: where somebody goes is not whose they are. */
function isElsewhere(fact: Fact, { context, fact: other }: Found): boolean {
  if (fact.kind !== 'country' || fact.form !== 'demonym') return false;
  const part = partInSentence(context.passage, other.span);
  return part === 'there' || part === 'to';
}

interface Found {
  readonly context: SourceContext;
  readonly fact: Fact;
}

/** Another name that stands beside the draft's words in a like sentence; undefined where several do. */
function standingThere(
  draft: DraftContext,
  sentences: LikeSentences,
  fact: Fact,
  own: readonly Neighbour[],
  least: number,
): Found | undefined {
  const like = sentences.of(draft);
  const most = like[0] ? coverageOf(draft, like[0]) : 0;
  let found: Found | undefined;
  for (const context of like) {
    const share = coverageOf(draft, context);
    if (share < Math.max(sameMatter, nearlyLikeliest * most)) break;
    if (hasFrame(context, fact, own) || (fact.kind === 'country' && tellsOfOwnCountry(context.passage))) continue;
    for (const other of context.passage.facts) {
      if (!mayStandFor(other, fact) || nameOf(other) === nameOf(fact)) continue;
      const frame = frameOf(context, other, 2);
      const shared = own.filter(one => frame.some(({ key, link }) => key === one.key && link === one.link));
      const isCity = other.kind !== fact.kind;
      if (isCity && !shared.some(({ link }) => link === located)) continue;
      if (shared.length < (isCity ? 1 : least) || isWholeOf(fact, other) || isWholeOf(other, fact)) continue;
      if (isSea(fact) !== isSea(other) || isContinent(fact) !== isContinent(other) || isCityWithin(other, fact))
        continue;
      // `The Ardholm region`, where the source has `Ardholm Region`.
      if (holdsName(fact, other) || holdsName(other, fact)) continue;
      if (isWithin(context.passage, other, fact)) continue;
      if (isTold(draft, other)) return undefined;
      if (found && nameOf(found.fact) !== nameOf(other)) return undefined;
      found ??= { context, fact: other };
    }
  }
  return found;
}

/** For each word the names beside which it stands anywhere in the sources. */
function placesOfWords({ contexts }: Comparison): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const context of contexts) {
    if (context.passage.facts.length > longestList) continue;
    for (const fact of context.passage.facts) {
      if (!rules.has(fact.kind)) continue;
      for (const { key } of frameOf(context, fact, 3)) {
        const names = found.get(key) ?? new Set<string>();
        names.add(nameOf(fact));
        found.set(key, names);
      }
    }
  }
  return found;
}

/** Whether a sentence has the name in the same frame: of two embassies one may be there. */
function hasFrame(context: SourceContext, fact: Fact, own: readonly Neighbour[]): boolean {
  return context.passage.facts.some(
    one =>
      nameOf(one) === nameOf(fact) &&
      frameOf(context, one, 2).some(({ key, link }) => own.some(mine => mine.key === key && mine.link === link)),
  );
}

function isTold({ passage }: DraftContext, other: Fact): boolean {
  return passage.facts.some(one => one.kind === other.kind && nameOf(one) === nameOf(other));
}

/** Behind `in`, a name that no table has is a place; so is a capital behind `attack on`. */
function mayStandFor(other: Fact, fact: Fact): boolean {
  if (other.kind === fact.kind) return true;
  return other.kind === 'place' && (fact.kind === 'name' || (fact.kind === 'country' && fact.form === 'capital'));
}

function isFor({ kind }: Fact, link: string): boolean {
  return kind !== 'name' || link === located;
}

/** `In Tarn, in the Skerries`: where the draft's name says where the source's place lies, in the source itself. */
function isWithin({ facts, text, span }: Passage, place: Fact, { normalised }: Fact): boolean {
  return facts.some(
    one =>
      one.normalised === normalised &&
      one.span.start > place.span.end &&
      within.test(text.slice(place.span.end - span.start, one.span.start - span.start)),
  );
}

const within = /^,\s(?:(?:in|on|off|near)\s)?(?:the\s)?$/;

/** A plain word with a capital that the sources have, and that names nobody. */
function isOnePlace({ cast, comparison }: People, { text }: Fact): boolean {
  if (!/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(text) || cast.recognise(text)) return false;
  return inWords(comparison, text) !== undefined;
}

function holdsName(long: Fact, short: Fact): boolean {
  return ` ${long.text.toLowerCase()} `.includes(` ${short.text.toLowerCase()} `);
}

function nameOf({ kind, normalised }: Fact): string {
  return `${kind}:${normalised}`;
}

/** A word beside a name, and how the two are joined: `of`, `in`, `for`, or with nothing between. */
interface Neighbour {
  readonly key: string;
  readonly link: string;
}

/** Small words that join a name to the word before it; `the influence of Estoria` is `Estoria’s influence`. */
const links: ReadonlyMap<string, string> = new Map(
  [
    'of',
    'in at on near across inside within throughout',
    'for to toward towards',
    'with',
    'against',
    'from',
    'by',
    'between',
  ].flatMap(words => words.split(' ').map(word => [word, words] as const)),
);
const owned = links.get('of') ?? '';
const located = links.get('in') ?? '';

/** The words that stand beside a name on either side, so many at most; in a row of names those beside the row. */
function frameOf(context: Pick<ContextPassage, 'passage' | 'keys'>, fact: Fact, reach: number): Neighbour[] {
  const { keys } = context;
  const first = keys.findIndex(({ span }) => span.start >= fact.span.start);
  if (first < 0) return [];
  return [
    ...sideOf(context, first - 1, -1, fact.span.start, reach),
    ...sideOf(context, indexBehind(keys, fact), 1, fact.span.end, reach),
  ].filter(({ key }) => !key.startsWith('=') && !key.includes(':'));
}

function indexBehind(keys: ContextPassage['keys'], { span }: Fact): number {
  const at = keys.findIndex(one => one.span.start >= span.end);
  return at < 0 ? keys.length : at;
}

/** Marks and words behind which another clause begins. */
const apart = /[.;:()–—"“”]|,\s(?!and\b)|\b(?:and|or|but|while|which|that|who|when)\b/;
const inRow = /^(?:,\s|,?\s(?:and|or)\s)(?:the\s)?$/;

function sideOf(
  { keys, passage }: Pick<ContextPassage, 'passage' | 'keys'>,
  start: number,
  step: 1 | -1,
  edge: number,
  reach: number,
): Neighbour[] {
  const found: Neighbour[] = [];
  let from = edge;
  for (let at = start; found.length < reach; at += step) {
    const key = keys[at];
    if (!key) break;
    const between = step < 0 ? textAt(passage, key.span.end, from) : textAt(passage, from, key.span.start);
    const isName = key.key.includes(':');
    if (isName && found.length === 0 && inRow.test(between)) {
      from = step < 0 ? key.span.start : key.span.end;
      continue;
    }
    if (between.length > 24 || apart.test(between) || isDay(passage, key)) break;
    const link = found[0]?.link ?? (step < 0 ? linkIn(between) : owned);
    found.push({ key: key.key, link });
    from = step < 0 ? key.span.start : key.span.end;
  }
  return found;
}

/** Much may happen in one month, in many places. */
function isDay({ facts }: Passage, { span }: ContextPassage['keys'][number]): boolean {
  return facts.some(one => one.kind === 'date' && one.span.start <= span.start && span.end <= one.span.end);
}

/** How a word is joined to the name behind it. */
function linkIn(between: string): string {
  const last = /(\p{L}+)\s(?:the\s)?$/u.exec(between)?.[1]?.toLowerCase() ?? '';
  return links.get(last) ?? '';
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(start - span.start, end - span.start);
}

function verdictOf(
  comparison: Comparison,
  { passage }: DraftContext,
  fact: Fact,
  rule: EvidenceRule,
  found: Found,
): Verdict {
  const { context, fact: other } = found;
  const right = nameInForm(comparison, passage, fact, found);
  const verdict = contradicted(
    { span: fact.span, passage },
    rule,
    say`The source has “${other.text}” here, not “${fact.text}”. Put the source’s name.`,
    [placeIn(context.source, other.span)],
    right === undefined ? [] : [replacement(fact.span, right)],
  );
  return { ...verdict, about: [fact.span] };
}
