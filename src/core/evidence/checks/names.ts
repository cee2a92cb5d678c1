import type { CountryFact, Fact, NameFact, OrganisationFact, PlaceFact } from '../../facts/types.js';
import { sameName } from '../../facts/names/sameName.js';
import { candidates, corresponds, decide, factsOf, placeOf } from '../comparison.js';
import type { Candidate, Comparison, DraftContext, SourceFact } from '../comparison.js';
import { knownCountries } from '../knownCountries.js';
import { quoteWords } from '../quotations/quoteWords.js';
import { areThin } from '../quieten.js';
import type { EvidenceRule, SourcePlace, Verdict } from '../types.js';
import { spelledOut } from '../spelledOut.js';
import { longestList } from '../places.js';
import type { Check } from './check.js';
import { inWords } from './inWords.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../verdicts.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** What a check of names needs besides the texts. */
interface Known {
  readonly comparison: Comparison;
  /** Countries that are at home in the sources without being named. */
  readonly countries: ReadonlySet<string>;
  /** Names of the publishers. */
  readonly publishers: readonly string[];
  /** Whether two names are one; each pair is compared once. */
  readonly alike: (a: string, b: string) => boolean;
  /** Whether two names that no table knows share a word, or differ in a number alone; each pair is compared once. */
  readonly related: (a: string, b: string) => boolean;
  /** Where the sources have a name, in whatever place; one that shares a word with it first. */
  readonly elsewhere: (fact: Named) => SourceFact<Named> | undefined;
  /** Whether the sources hold too little for one place to correspond to another. */
  readonly thin: boolean;
}

/** Holds countries, places, organisations and other names of the draft against the sources'. */
export const namesCheck: Check = ({ comparison }) => {
  const publishers = comparison.sources.flatMap(({ readout, source }) =>
    [readout.publisher?.value, source.record.publisher].filter(name => name !== undefined),
  );
  const { glossary } = comparison.house;
  const areOne = (a: string, b: string): boolean => sameName(a, b) || sameName(spelledOut(a), spelledOut(b));
  const alike = oncePerPair((a, b) => {
    const [first, second] = [glossary(a) ?? a, glossary(b) ?? b];
    return areOne(a, b) || ((first !== a || second !== b) && areOne(first, second));
  });
  const known: Known = {
    alike,
    related: oncePerPair((a, b) => shareWords(a, b) || differInNumber(a, b)),
    elsewhere: elsewhereIn(comparison, alike),
    comparison,
    countries: knownCountries(comparison.sources),
    publishers,
    thin: areThin(comparison.sources),
  };
  return draft => draft.checked.flatMap(fact => (isNamed(fact) ? [checkName(known, draft, fact)] : []));
};

/** Finds where the sources have a name, in whatever place; each name is looked for once. */
function elsewhereIn(comparison: Comparison, alike: Known['alike']): Known['elsewhere'] {
  const all = factsOf<Named>(comparison, namedKinds);
  const known = new Map<string, SourceFact<Named> | undefined>();
  return fact => {
    const key = `${fact.kind}:${fact.normalised}:${fact.text}`;
    if (!known.has(key)) {
      const same = all.filter(one => isSame(alike, fact, one.fact));
      known.set(key, same.find(one => shareWords(fact.text, one.fact.text)) ?? same[0]);
    }
    return known.get(key);
  };
}

/** The comparison of two names, made once for each pair. */
function oncePerPair(compare: (a: string, b: string) => boolean): (a: string, b: string) => boolean {
  const known = new Map<string, Map<string, boolean>>();
  return (a, b) => {
    let others = known.get(a);
    if (!others) known.set(a, (others = new Map<string, boolean>()));
    let result = others.get(b);
    if (result === undefined) others.set(b, (result = compare(a, b)));
    return result;
  };
}

const namedKinds: readonly Named['kind'][] = ['country', 'organisation', 'place', 'name'];

function isNamed(fact: Fact): fact is Named {
  return namedKinds.some(kind => kind === fact.kind);
}

function checkName(known: Known, draft: DraftContext, fact: Named): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const isLike = (other: Named, most: number): boolean =>
    isSame(known.alike, fact, other) || (weighed(fact, other, most) >= corresponds && isRival(known, fact, other));
  const all = candidates<Named>(known.comparison, draft, fact.span, namedKinds, isLike);
  const elsewhere = known.elsewhere(fact);
  if (elsewhere) all.push({ ...elsewhere, likeness: 0 });
  const weighted = all.map(one => ({
    fact: one.fact,
    context: one.context,
    likeness: weighed(fact, one.fact, one.likeness),
  }));
  const same = weighted.filter(candidate => isSame(known.alike, fact, candidate.fact));
  const others = weighted.filter(
    candidate => !isSame(known.alike, fact, candidate.fact) && !isClaimed(known, draft, candidate.fact),
  );
  const decision = decide(same, others);
  if (decision.state === 'supported') return supported(checked, 'The source names it.', [placeOf(decision.by)]);
  const spelt = same.length === 0 ? inParts(known.comparison, fact.text) : undefined;
  if (spelt) return supported(checked, 'The source has these words.', [spelt]);
  const isTold =
    !known.thin && draft.passage.kind === 'fact' && draft.passage.role === 'sentence' && !inOffice(draft, fact);
  if (isTold && decision.state === 'contradicted' && fits(fact, decision.by, known)) {
    return mismatch(checked, fact, decision.by);
  }
  const [anywhere] = same;
  if (anywhere) return supported(checked, 'The source names it.', [placeOf(anywhere)]);
  if (standsForGovernment(known, draft, fact))
    return supported(checked, 'It stands for the government of a country that the source names.');
  if (isAtHome(known, fact)) return supported(checked, 'It goes with who gives out the release.');
  if (fact.kind === 'name' || draft.passage.role !== 'sentence')
    return notChecked(checked, 'It is not known what this name stands for.');
  return unsupported(checked, `“${fact.text}”`);
}

/** Where a source has the words of a name: in a row, or on either side of a small word (`Space Alliance of Houston`). */
function inParts(comparison: Comparison, text: string): SourcePlace | undefined {
  const whole = inWords(comparison, text);
  if (whole) return whole;
  const parts = text.split(/ (?:of|in|for|at|and) (?:the )?/).map(part => inWords(comparison, part));
  return parts.every(part => part !== undefined) ? parts[0] : undefined;
}

function foldName(name: string): string {
  return quoteWords(name)
    .map(({ key }) => key)
    .join(' ');
}

/** A country within an office is compared with the office. */
function inOffice(draft: DraftContext, { span }: Named): boolean {
  return draft.passage.facts.some(
    one => one.kind === 'office' && one.span.start <= span.start && span.end <= one.span.end,
  );
}

function mismatch(checked: Parameters<typeof contradicted>[0], fact: Named, by: Candidate<Named>): Verdict {
  const rule: EvidenceRule =
    fact.kind === 'country' || fact.kind === 'place' ? 'place-mismatch' : 'organisation-mismatch';
  const { text } = by.fact;
  const sameForm = fact.kind !== 'country' || by.fact.kind !== 'country' || fact.form === by.fact.form;
  return contradicted(
    checked,
    rule,
    `The source has “${text}” here, not “${fact.text}”. Put the source’s name.`,
    [placeOf(by)],
    sameForm ? [replacement(fact.span, text)] : [],
  );
}

function isSame(alike: Known['alike'], fact: Named, other: Named): boolean {
  if (fact.normalised === other.normalised || fact.text.toLowerCase() === other.text.toLowerCase()) return true;
  if (fact.kind === 'country' || other.kind === 'country') {
    return (
      fact.kind === 'place' &&
      other.kind === 'country' &&
      fact.country === other.normalised &&
      fact.text === fact.country
    );
  }
  return alike(fact.text, other.text);
}

/** Whether the other name may stand in this one's place: of the same kind, or alike in shape. */
function isRival(known: Known, fact: Named, other: Named): boolean {
  if (isSame(known.alike, fact, other)) return false;
  if (fact.kind === 'name' || other.kind === 'name') {
    return known.related(fact.text, other.text);
  }
  if (fact.kind === 'organisation' || other.kind === 'organisation') return fact.kind === other.kind;
  return fact.kind === other.kind;
}

/** Sharing a word of their name says as much as words around them do. */
function weighed(fact: Named, other: Named, likeness: number): number {
  return shareWords(fact.text, other.text) ? Math.min(1, likeness + 0.3) : likeness;
}

/** Names without a table's word for it are rivals only where they share a word: `Space Alliance`, `Launch Alliance`. */
function shareWords(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(/[\s-]+/));
  return b
    .toLowerCase()
    .split(/[\s-]+/)
    .some(word => word.length > 3 && words.has(word));
}

/** `COP25` and `COP26`. */
function differInNumber(a: string, b: string): boolean {
  return /\d/.test(a) && a !== b && a.replace(/\d{1,4}/, '') === b.replace(/\d{1,4}/, '');
}

/** `officials in Kingston`, where the source names Jamaica. */
function standsForGovernment({ comparison }: Known, { passage }: DraftContext, fact: Named): boolean {
  if (fact.kind !== 'place' || fact.country === undefined) return false;
  const before = passage.text.slice(
    Math.max(0, fact.span.start - passage.span.start - 40),
    fact.span.start - passage.span.start,
  );
  const officials =
    /\b(?:government|officials|leaders|authorities|counterparts|colleagues|ministers|lawmakers|capital)\s(?:of|in|from)\s$/i;
  return (
    officials.test(before) &&
    factsOf<CountryFact>(comparison, ['country']).some(({ fact: one }) => one.normalised === fact.country)
  );
}

/** A country that is at home in the sources is often named where the source has none, and left out where it has it. */
function fits(fact: Named, by: Candidate<Named>, known: Known): boolean {
  return by.likeness >= 0.4 && !isAtHome(known, fact) && !isAtHome(known, by.fact);
}

function isAtHome({ countries, publishers, alike }: Known, fact: Named): boolean {
  if (fact.kind === 'country') return countries.has(fact.normalised);
  if (fact.kind === 'place')
    return fact.country !== undefined && countries.has(fact.country) && fact.country === fact.normalised;
  return publishers.some(name => alike(fact.text, name) || ` ${foldName(name)} `.includes(` ${foldName(fact.text)} `));
}

/** Whether another name of the draft's sentence is the source's: then that place is accounted for, as every place is in a list. */
function isClaimed(known: Known, draft: DraftContext, other: Named): boolean {
  if (draft.passage.facts.length > longestList) return true;
  return draft.passage.facts.some(one => isNamed(one) && isSame(known.alike, one, other));
}
