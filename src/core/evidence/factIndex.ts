import type { Fact, OfficeFact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import { Cover } from './cover.js';

/** The facts of a passage, ready to be looked up: a passage can be a list of thousands. */
export class FactIndex {
  private offices: ReadonlyMap<number, OfficeFact> | undefined;
  private bound: ReadonlySet<number> | undefined;
  private inOffices: Cover | undefined;
  private known: Cover | undefined;

  /** @param facts in order. */
  constructor(private readonly facts: readonly Fact[]) {}

  /** The office that begins at an offset. */
  officeAt(start: number): OfficeFact | undefined {
    return (this.offices ??= officesByStart(this.facts)).get(start);
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

function officesByStart(facts: readonly Fact[]): Map<number, OfficeFact> {
  const found = new Map<number, OfficeFact>();
  for (const fact of facts) {
    if (fact.kind === 'office' && !found.has(fact.span.start)) found.set(fact.span.start, fact);
  }
  return found;
}

function boundOffices(facts: readonly Fact[]): Set<number> {
  return new Set(
    facts.flatMap(fact => (fact.kind === 'person' ? [fact.office, fact.title] : [])).flatMap(one => one?.start ?? []),
  );
}
