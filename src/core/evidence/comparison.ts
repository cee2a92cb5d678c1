import type { Fact } from '../facts/types.js';
import type { Coverages } from './coverage.js';
import type { HouseGlossary } from './houseWords.js';
import type { Mention } from './mentions.js';
import type { QuotationFinder } from './quotations/matchQuotation.js';
import { placeIn } from './sourceEvidence.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { DraftPassage, SourcePassage, SourcePlace } from './types.js';
import type { ContextPassage } from './vocabulary.js';

/** A passage of a source with its words and names, and the source that it is of. */
export interface SourceContext extends ContextPassage {
  readonly passage: SourcePassage;
  readonly source: SourceEvidence;
}

/** A passage of the draft with its words and names, in a form that can be compared with the sources. */
export interface DraftContext extends ContextPassage {
  readonly passage: DraftPassage;
  /** The facts that are held against the sources one by one. */
  readonly checked: readonly Fact[];
  /** How much of it stands in each passage of the sources, by the passage's number. */
  readonly coverages: Coverages;
  /** Where it speaks of people of the sources, in order. */
  readonly mentions: readonly Mention[];
  /** The heads of those of its offices that the draft gives people by name, here or elsewhere: `minister`. */
  readonly givenOffices: ReadonlySet<string>;
}

/** A fact of a source and the passage in which it stands. */
export interface SourceFact<F extends Fact = Fact> {
  readonly fact: F;
  readonly context: SourceContext;
}

/** What an article says of itself in its front matter. */
export interface Dated {
  readonly date?: string;
  readonly dateline?: string;
}

/** Everything that drafts are held against, in comparable form. It knows nothing of any draft. */
export interface Comparison {
  readonly sources: readonly SourceEvidence[];
  readonly contexts: readonly SourceContext[];
  /** Finds a quotation's words in each of the sources. */
  readonly findQuotation: QuotationFinder;
  /** The sources' facts by kind, in order. */
  readonly facts: ReadonlyMap<Fact['kind'], readonly SourceFact[]>;
  /** The article's own date, as its front matter has it. */
  readonly articleDate: string | undefined;
  /** The place from which the article says that it is written. */
  readonly articleDateline: string | undefined;
  readonly house: House;
}

/** What the newsroom itself knows, made ready to be looked up. */
export interface House {
  readonly glossary: HouseGlossary;
  readonly surnameOf: (name: string) => string;
}

/** From here on, the surroundings are alike enough to say that a place of the source corresponds to one of the draft. */
export const corresponds = 0.34;

/** Every fact of the sources of a kind, in order. */
export function factsOf<F extends Fact>({ facts }: Comparison, kind: F['kind']): readonly SourceFact<F>[] {
  // The facts are kept by kind.
  return (facts.get(kind) ?? []) as readonly SourceFact<F>[];
}

/** How much of a draft's passage stands in a passage of a source: 0 to 1. */
export function coverageOf(draft: DraftContext, context: SourceContext): number {
  return draft.coverages.of(context.passage.index);
}

/** Where a fact of a source stands in its saved file. */
export function placeOf({ context, fact }: SourceFact): SourcePlace {
  return placeIn(context.source, fact.span);
}
