import type { Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import type { ContextPassage, Coverages, Vocabulary } from './alignment.js';
import type { HouseGlossary } from './houseWords.js';
import type { Mention } from './mentions.js';
import { likePlaces } from './places.js';
import type { Places } from './places.js';
import { placeIn } from './sourceEvidence.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { DraftPassage, SourcePassage, SourcePlace } from './types.js';

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
}

/** A fact of a source and the passage in which it stands. */
export interface SourceFact<F extends Fact = Fact> {
  readonly fact: F;
  readonly context: SourceContext;
}

/** A fact of a source, where it stands, and how alike its surroundings are to those of the draft's fact. */
export interface Candidate<F extends Fact = Fact> extends SourceFact<F> {
  /** 0 to 1. */
  readonly likeness: number;
}

/** Everything that drafts are held against, in comparable form. It knows nothing of any draft. */
export interface Comparison {
  readonly sources: readonly SourceEvidence[];
  readonly contexts: readonly SourceContext[];
  readonly vocabulary: Vocabulary;
  /** The sources' facts by kind. */
  readonly facts: ReadonlyMap<Fact['kind'], Places<SourceFact>>;
  /** The article's own date, as its front matter has it. */
  readonly articleDate: string | undefined;
  readonly house: House;
}

/** What the newsroom itself knows, made ready to be looked up. */
export interface House {
  readonly glossary: HouseGlossary;
  readonly surnameOf: (name: string) => string;
}

/** How a value of the draft stands to the values of its kind in the sources. */
export type Decision<F extends Fact> =
  | { readonly state: 'supported'; readonly by: Candidate<F> }
  /** The place that it corresponds to has another value. */
  | { readonly state: 'contradicted'; readonly by: Candidate<F> }
  | { readonly state: 'unsupported' };

/** From here on, the surroundings are alike enough to say that a place of the source corresponds to one of the draft. */
export const corresponds = 0.34;
/** A value that stands in the source is called wrong only when another place corresponds this much better. */
const clearly = 0.3;

/**
 * Decides about a value: where the sources have it in a like place it is supported; where the place that it corresponds to holds another value
 * it is contradicted, though the value may stand elsewhere; otherwise it is unsupported.
 *
 * @param same the sources' facts with the draft's value.
 * @param others those of the same kind with other values that nothing else in the draft's sentence accounts for.
 */
export function decide<F extends Fact>(same: readonly Candidate<F>[], others: readonly Candidate<F>[]): Decision<F> {
  const own = mostAlike(same);
  const other = mostAlike(others);
  if (own) {
    // Of two values in one sentence, which belongs where is told by what they count or name, not by the words around them.
    const apart = other && other.context !== own.context;
    const wrong = apart && other.likeness >= 0.6 && other.likeness - own.likeness >= clearly;
    return wrong ? { state: 'contradicted', by: other } : { state: 'supported', by: own };
  }
  return other && other.likeness >= corresponds ? { state: 'contradicted', by: other } : { state: 'unsupported' };
}

export function mostAlike<T extends { readonly likeness: number }>(candidates: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const one of candidates) if (!best || one.likeness > best.likeness) best = one;
  return best;
}

/**
 * The sources' facts of some kinds that stand in passages with a word of the draft's, each with the likeness of its surroundings to those of a
 * stretch of the draft. Facts elsewhere are like it in nothing.
 *
 * @param wanted picks those that matter, by how alike they can be at most; how alike the others are is not worked out.
 */
export function candidates<F extends Fact>(
  comparison: Comparison,
  draft: DraftContext,
  span: Span,
  kinds: readonly F['kind'][],
  wanted?: (fact: F, most: number) => boolean,
): Candidate<F>[] {
  // The facts are kept by kind.
  const lists = kinds.flatMap(kind => comparison.facts.get(kind) ?? []) as Places<SourceFact<F>>[];
  const pick = wanted && (({ fact }: SourceFact<F>, most: number): boolean => wanted(fact, most));
  return likePlaces(comparison.vocabulary, { draft, span }, lists, pick).map(({ place, likeness }) => ({
    fact: place.fact,
    context: place.context,
    likeness,
  }));
}

/** Every fact of the sources of some kinds, in order. */
export function factsOf<F extends Fact>({ facts }: Comparison, kinds: readonly F['kind'][]): SourceFact<F>[] {
  // The facts are kept by kind.
  return kinds.flatMap(kind => facts.get(kind)?.all ?? []) as SourceFact<F>[];
}

/** How much of a draft's passage stands in a passage of a source: 0 to 1. */
export function coverageOf(draft: DraftContext, context: SourceContext): number {
  return draft.coverages.of(context.passage.index);
}

/** Where a candidate stands in its saved file. */
export function placeOf({ context, fact }: SourceFact): SourcePlace {
  return placeIn(context.source, fact.span);
}
