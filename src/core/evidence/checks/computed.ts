import { derivedFromReckoned, Reckoned } from '../../facts/numbers/derivedFrom.js';
import { derivedDuration } from '../../facts/times/derivedDuration.js';
import type { DateFact, Fact, MoneyFact, NumberFact, PercentageFact } from '../../facts/types.js';
import { placeIn } from '../sourceEvidence.js';
import type { SourceEvidence } from '../sourceEvidence.js';
import type { SourcePlace } from '../types.js';

/** Nouns that count people of some sort, in the singular. `1,200 troops and 260 police` are 1,460 people. */
const peopleNouns: ReadonlySet<string> = new Set(
  (
    'person people man woman child troop soldier marine sailor airman officer police personnel civilian worker employee member student teacher ' +
    'doctor nurse refugee migrant resident citizen passenger patient victim hostage prisoner detainee volunteer expert official delegate adult'
  ).split(' '),
);

type Quantity = NumberFact | PercentageFact | MoneyFact;

/** That a figure of the draft follows from a source's, and how. */
export interface Computed {
  readonly why: string;
  readonly places: readonly SourcePlace[];
}

/** So many figures of a source are tried with one another. */
const mostFigures = 30;

/** What figures of the draft are reckoned from. */
interface Figures {
  readonly source: SourceEvidence;
  readonly dates: readonly DateFact[];
  /** Those that can be reckoned with one another: of one currency, or of one noun. */
  readonly groups: ReadonlyMap<string, Reckoned>;
}

/** Tells whether a figure of the draft follows from the sources' figures: a sum, a difference, a share or a growth. */
export function calculator(sources: readonly SourceEvidence[]): (fact: Quantity) => Computed | undefined {
  const all = sources.map((source): Figures => ({
    source,
    dates: source.facts.facts.filter(one => one.kind === 'date'),
    groups: groupsOf(source.facts.facts),
  }));
  return fact => {
    for (const figures of all) {
      const found = computed(figures, fact);
      if (found) return found;
    }
    return undefined;
  };
}

function computed({ source, dates, groups }: Figures, fact: Quantity): Computed | undefined {
  const length = fact.kind === 'number' ? derivedDuration(fact, dates) : undefined;
  if (length) return { why: length.why, places: length.from.map(one => placeIn(source, one.span)) };
  for (const figures of groupsFor(fact, groups)) {
    const how = derivedFromReckoned(fact, figures);
    if (how) return { why: how.why, places: how.from.map(one => placeIn(source, one.span)) };
  }
  return undefined;
}

/** A share can come of any unit, other figures only of their own. */
function groupsFor(fact: Quantity, groups: Figures['groups']): Iterable<Reckoned> {
  if (fact.kind === 'percentage') return groups.values();
  const own = groups.get(unitOf(fact) ?? '') ?? (isCountOfPeople(fact) ? groups.get(everybody) : undefined);
  return own ? [own] : [];
}

/** The group of all figures that count people. */
const everybody = 'of people';

function isCountOfPeople(fact: Quantity): boolean {
  return fact.kind === 'number' && fact.noun !== null && peopleNouns.has(fact.noun);
}

function groupsOf(facts: readonly Fact[]): Map<string, Reckoned> {
  const groups = new Map<string, Quantity[]>();
  for (const one of facts) {
    const unit = unitOf(one);
    if (unit === undefined || !isQuantity(one)) continue;
    const known = groups.get(unit);
    if (known) known.push(one);
    else groups.set(unit, [one]);
    if (isCountOfPeople(one)) groups.set(everybody, [...(groups.get(everybody) ?? []), one].slice(0, mostFigures));
  }
  return new Map(
    [...groups].flatMap(([unit, figures]) =>
      figures.length > 1 ? [[unit, new Reckoned(figures.slice(0, mostFigures))] as const] : [],
    ),
  );
}

function unitOf(fact: Fact): string | undefined {
  if (fact.kind === 'money') return fact.currency;
  return fact.kind === 'number' && !fact.ordinal && fact.noun !== null ? `of ${fact.noun}` : undefined;
}

function isQuantity(fact: Fact): fact is Quantity {
  return fact.kind === 'money' || fact.kind === 'number' || fact.kind === 'percentage';
}
