import type { Fact, FactKind } from '../../../facts/types.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { wordsAt } from '../../passages.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { likeSentences } from './likeSentences.js';
import type { LikeSentences } from './likeSentences.js';
import { placementsIn, shared, valueOf } from './placements.js';
import type { Placement } from './placements.js';
import { say } from '../../../text/message.js';

/** What can be exchanged, and the rule that reports it. */
const rules: ReadonlyMap<FactKind, EvidenceRule> = new Map([
  ['number', 'number-mismatch'],
  ['percentage', 'number-mismatch'],
  ['money', 'number-mismatch'],
  ['date', 'date-mismatch'],
  ['weekday', 'date-mismatch'],
  ['time', 'date-mismatch'],
  ['country', 'place-mismatch'],
  ['place', 'place-mismatch'],
  ['organisation', 'organisation-mismatch'],
  ['person', 'role-reversed'],
]);

/**
 * Finds two values of one sentence that stand in each other's place: `60 ships and 12 aircraft` where the source has `12 ships and 60 aircraft`.
 * Each value stands in the source's sentence, so that only what stands beside it tells.
 */
export const exchangesCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const found: Found[] = [];
    const ofKind = byKind(draft.checked);
    for (const [kind, rule] of rules) {
      const facts = ofKind.get(kind) ?? [];
      if (facts.length < 2) continue;
      const like = sentences.of(draft);
      const contexts = like.filter(context => haveTwo(sentences, context, kind, facts));
      if (contexts.length === 0) continue;
      for (const pair of pairsOf(placementsIn(draft, facts))) {
        const placementsOf = (context: SourceContext): readonly Placement[] => sentences.placements(context, kind);
        const swap = exchangeIn(contexts, pair, placementsOf);
        if (swap) found.push({ ...swap, rule, pair });
      }
    }
    return withoutOthersSide(found).map(swap => verdictOf(draft, swap));
  };
};

function byKind(facts: readonly Fact[]): ReadonlyMap<FactKind, readonly Fact[]> {
  const found = new Map<FactKind, Fact[]>();
  for (const fact of facts) {
    const known = found.get(fact.kind);
    if (known) known.push(fact);
    else found.set(fact.kind, [fact]);
  }
  return found;
}

/** Whether a sentence of a source has two of the draft's values, so that it can have them the other way round. */
function haveTwo(sentences: LikeSentences, context: SourceContext, kind: FactKind, facts: readonly Fact[]): boolean {
  let first: string | undefined;
  return facts.some(fact => {
    const value = valueOf(fact);
    if (value === first || !sentences.has(context, kind, value)) return false;
    if (first !== undefined) return true;
    first = value;
    return false;
  });
}

type Pair = readonly [Placement, Placement];

function pairsOf(placements: readonly Placement[]): Pair[] {
  return placements.flatMap((first, at) =>
    placements.slice(at + 1).flatMap((second): Pair[] => (first.value === second.value ? [] : [[first, second]])),
  );
}

interface Exchange {
  readonly context: SourceContext;
  /** The source's values, in the order of the draft's. */
  readonly source: Pair;
}

/** The sentence of a source in which two values stand the other way round; undefined when one has them as the draft does, or none has both. */
function exchangeIn(
  contexts: readonly SourceContext[],
  pair: Pair,
  placementsOf: (context: SourceContext) => readonly Placement[],
): Exchange | undefined {
  let found: Exchange | undefined;
  for (const context of contexts) {
    const placements = placementsOf(context);
    const [first, second] = pair.map(({ value }) => placements.filter(one => one.value === value));
    if (first?.length !== 1 || second?.length !== 1 || !first[0] || !second[0]) continue;
    const source: Pair = [first[0], second[0]];
    if (!areOfOneForm(pair, source)) continue;
    const stands = isUnturned(pair, source) ? 'unclear' : standing(pair, source);
    if (stands === 'straight') return undefined;
    if (stands === 'exchanged') found ??= { context, source };
  }
  return found;
}

/** Of two countries that stand in the source's order, what else the sentence names tells nothing. */
function isUnturned([{ fact: a }, { fact: b }]: Pair, [{ fact: ours }, { fact: theirs }]: Pair): boolean {
  return a.kind === 'country' && a.span.start < b.span.start === ours.span.start < theirs.span.start;
}

/** `Estoria has punished Norvanians` is no exchange of `Norvanian firms, which Estoria punished`: each would stand in the other's form. */
function areOfOneForm([a, b]: Pair, [ours, theirs]: Pair): boolean {
  const formOf = ({ fact }: Placement): string | undefined => (fact.kind === 'country' ? fact.form : undefined);
  return formOf(a) === formOf(theirs) && formOf(b) === formOf(ours);
}

/** Whether two values have what stands beside them in the source, or each what stands beside the other: names tell first, then words. */
function standing([a, b]: Pair, [ours, theirs]: Pair): 'straight' | 'exchanged' | 'unclear' {
  const names = {
    straight: shared(a.names, ours.names, theirs.names) + shared(b.names, theirs.names, ours.names),
    crossed: [shared(a.names, theirs.names, ours.names), shared(b.names, ours.names, theirs.names)],
  };
  if (names.straight > 0) return 'straight';
  if (names.crossed.every(count => count > 0)) return 'exchanged';
  // `Egypt takes over from Britain`, which hands over to Egypt: what two countries do is told from either side.
  if (a.fact.kind === 'country') return 'unclear';
  const straight = shared(a.words, ours.words, theirs.words) + shared(b.words, theirs.words, ours.words);
  if (straight > 0) return 'straight';
  const crossed = [shared(a.words, theirs.words, ours.words), shared(b.words, ours.words, theirs.words)];
  return crossed.every((count, at) => count + (names.crossed[at] ?? 0) > 0) ? 'exchanged' : 'unclear';
}

interface Found extends Exchange {
  readonly rule: EvidenceRule;
  readonly pair: Pair;
}

/** Of values and what they belong to, both look exchanged: told is the side whose order is not the source's. */
function withoutOthersSide(found: readonly Found[]): Found[] {
  const ranked = [...found.filter(isReordered), ...found.filter(one => !isReordered(one))];
  const kept: Found[] = [];
  for (const one of ranked) {
    if (
      !kept.some(({ pair }) => spanOf(pair).start < spanOf(one.pair).end && spanOf(one.pair).start < spanOf(pair).end)
    )
      kept.push(one);
  }
  return kept;
}

function isReordered({ source: [first, second] }: Found): boolean {
  return first.fact.span.start > second.fact.span.start;
}

function spanOf([first, second]: Pair): { start: number; end: number } {
  return { start: first.fact.span.start, end: second.fact.span.end };
}

function verdictOf({ passage }: DraftContext, { pair, source, context, rule }: Found): Verdict {
  const span = spanOf(pair);
  const [first, second] = pair.map(({ fact }) => wordsAt(passage, fact.span));
  const [ours, theirs] = source.map(({ fact }) => fact.span);
  const stretch = {
    start: Math.min(ours?.start ?? 0, theirs?.start ?? 0),
    end: Math.max(ours?.end ?? 0, theirs?.end ?? 0),
  };
  const verdict = contradicted(
    { span, passage },
    rule,
    say`In the source, “${first ?? ''}” and “${second ?? ''}” stand the other way round. Put each in its place.`,
    [placeIn(context.source, stretch)],
    [
      {
        title: say`Exchange the two`,
        edits: [
          { ...pair[0].fact.span, text: second ?? '' },
          { ...pair[1].fact.span, text: first ?? '' },
        ],
      },
    ],
  );
  return { ...verdict, about: pair.map(({ fact }) => fact.span) };
}
