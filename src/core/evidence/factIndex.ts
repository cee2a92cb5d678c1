import type { Fact, OfficeFact, PersonFact } from '../facts/types.js';
import { beginningIn } from '../text/bisect.js';
import type { Span } from '../text/span.js';
import { Cover } from './cover.js';

/** The facts of a passage, ready to be looked up: a passage can be a list of thousands. */
export class FactIndex {
  private offices: ReadonlyMap<number, OfficeFact> | undefined;
  private bound: ReadonlySet<number> | undefined;
  private people: ReadonlyMap<number, PersonFact> | undefined;
  private inOffice: readonly Held[] | undefined;
  private inOffices: Cover | undefined;
  private known: Cover | undefined;

  /** @param facts in order. */
  constructor(private readonly facts: readonly Fact[]) {}

  /** The office that begins at an offset. */
  officeAt(start: number): OfficeFact | undefined {
    return (this.offices ??= firstByStart(this.facts, isOffice)).get(start);
  }

  /** The person whose name begins at an offset. */
  personAt(start: number): PersonFact | undefined {
    return (this.people ??= firstByStart(this.facts, isPerson)).get(start);
  }

  /** Those whose office, beside the name, stands in a span. */
  heldIn(span: Span): PersonFact[] {
    const held = beginningIn((this.inOffice ??= heldOffices(this.facts)), span);
    return held.filter(one => one.span.end <= span.end).map(({ person }) => person);
  }

  /** Whether the office that begins at an offset stands beside the name of the person who holds it. */
  isBound(start: number): boolean {
    return (this.bound ??= boundOffices(this.facts)).has(start);
  }

  /** Whether a span is a part of an office. */
  isInOffice(span: Span): boolean {
    return (this.inOffices ??= new Cover(this.facts.filter(({ kind }) => kind === 'office').map(spanOf))).holds(span);
  }

  /** Whether a span is a part of something of which it is known what it is. */
  isKnown(span: Span): boolean {
    return (this.known ??= new Cover(this.facts.filter(({ kind }) => kind !== 'name').map(spanOf))).holds(span);
  }
}

function spanOf({ span }: Fact): Span {
  return span;
}

/** An office that stands beside the name of the person who holds it. */
interface Held {
  readonly span: Span;
  readonly person: PersonFact;
}

function isOffice(fact: Fact): fact is OfficeFact {
  return fact.kind === 'office';
}

function isPerson(fact: Fact): fact is PersonFact {
  return fact.kind === 'person';
}

function firstByStart<F extends Fact>(facts: readonly Fact[], isOne: (fact: Fact) => fact is F): Map<number, F> {
  const found = new Map<number, F>();
  for (const fact of facts) {
    if (isOne(fact) && !found.has(fact.span.start)) found.set(fact.span.start, fact);
  }
  return found;
}

/** In the order in which the offices begin. */
function heldOffices(facts: readonly Fact[]): Held[] {
  return facts
    .filter(isPerson)
    .flatMap(person => (person.office ? { span: person.office, person } : []))
    .sort((a, b) => a.span.start - b.span.start);
}

function boundOffices(facts: readonly Fact[]): Set<number> {
  return new Set(
    facts.flatMap(fact => (fact.kind === 'person' ? [fact.office, fact.title] : [])).flatMap(one => one?.start ?? []),
  );
}
