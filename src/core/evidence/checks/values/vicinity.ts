import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { firstFrom } from '../../surroundings.js';
import type { ContextKey, ContextPassage } from '../../vocabulary.js';

/** How a word or a name stands to a value of its sentence. */
interface Standing {
  /** How much it says of what a sentence is about: see `KnownKeys`. */
  readonly weight: number;
  /** How many words and names further on it stands, 1 for the next. */
  distance: number;
  /** Whether no other value of the kind stands nearer to it. */
  isNearest: boolean;
  /** Whether nothing parts the two: no comma, no `while`. */
  inClause: boolean;
}

/** The words and names around a value that the sources know, by their numbers in the sources' vocabulary. */
type Vicinity = ReadonlyMap<number, Standing>;

/** How much of what stands with a value of a draft stands with one of a source. */
export interface Shared {
  /** The weight of what is near both. */
  readonly weight: number;
  /** The weight of what is right beside both. */
  readonly close: number;
  /** Of what is nearer to the draft's value than to others of its sentence, how much is so in the source: 0 to 1. */
  readonly nearest: number;
  /** Of what is in one clause with the draft's value, how much is so in the source: 0 to 1. */
  readonly clause: number;
}

/** Words and names further away than this say nothing of a value. */
const farthest = 30;
/** So near is right beside a value: in the draft, and in a source, which tells more in one sentence. */
const close = { draft: 2, source: 3 };

/** Between two values that share what stands before the first there are no more words and names than these. */
const ellipsis = 5;

/** Where one matter of a sentence ends and another begins. */
const dividers = /(?:[,;:]\s|\s)(?:and|while|whereas|but|which|who|as well as)\s|[;:]\s|,\s|\s[—–-]\s|[()]/g;

const cutsOf = oncePer(({ passage: { text, span } }: ContextPassage): readonly Span[] =>
  Array.from(text.matchAll(dividers), ({ 0: words, index }) => ({
    start: span.start + index,
    end: span.start + index + words.length,
  })),
);

const known = oncePer<ContextPassage, Map<Fact, Vicinity>>(() => new Map());

/** How many words and names a sentence has near a value that the sources know. */
export function countAround(context: ContextPassage, fact: Fact): number {
  return vicinityOf(context, fact).size;
}

/** Compares what stands around a value of a draft with what stands around one of a source. */
export function sharedAround(draft: ContextPassage, fact: Fact, source: ContextPassage, other: Fact): Shared {
  const theirs = vicinityOf(source, other);
  const all = { nearest: 0, clause: 0 };
  const both = { weight: 0, close: 0, nearest: 0, clause: 0 };
  for (const [id, mine] of vicinityOf(draft, fact)) {
    const { weight } = mine;
    const there = theirs.get(id);
    if (mine.isNearest) all.nearest += weight;
    if (mine.inClause) all.clause += weight;
    if (!there) continue;
    both.weight += weight;
    if (mine.distance <= close.draft && there.distance <= close.source) both.close += weight;
    if (mine.isNearest && there.isNearest) both.nearest += weight;
    if (mine.inClause && there.inClause) both.clause += weight;
  }
  return { ...both, nearest: part(both.nearest, all.nearest), clause: part(both.clause, all.clause) };
}

/**
 * Whether a word that stands with a value of a draft tells in a sentence of a source of one of its values and not of another: what stands before the
 * first of the two may be said of both, as in `growth of 1 percent this year and 2 percent next year`.
 */
export function tellsApart(draft: ContextPassage, fact: Fact, source: ContextPassage, one: Fact, other: Fact): boolean {
  const mine = vicinityOf(draft, fact);
  const { keys, known: knownKeys } = source;
  const [here, there] = [rangeOf(keys, one.span), rangeOf(keys, other.span)];
  if (Math.max(here.start - there.end, there.start - here.end) > ellipsis) return true;
  const last = Math.min(keys.length, here.end + farthest);
  for (let at = Math.max(Math.min(here.end, there.end), here.start - farthest); at < last; at++) {
    const rank = knownKeys.ranks[at] ?? -1;
    const id = rank < 0 ? undefined : knownKeys.ids[rank];
    if (id === undefined || !mine.get(id)?.isNearest) continue;
    const distance = distanceTo(here, at);
    if (distance > 0 && distance < distanceTo(there, at)) return true;
  }
  return false;
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

function vicinityOf(context: ContextPassage, fact: Fact): Vicinity {
  const ofPassage = known(context);
  const found = ofPassage.get(fact) ?? readVicinity(context, fact);
  ofPassage.set(fact, found);
  return found;
}

function readVicinity(context: ContextPassage, fact: Fact): Vicinity {
  const { keys, known: knownKeys } = context;
  const own = rangeOf(keys, fact.span);
  const others = neighbours(context, fact).map(one => rangeOf(keys, one.span));
  const clause = clauseOf(context, fact.span);
  const found = new Map<number, Standing>();
  const last = Math.min(keys.length, own.end + farthest);
  for (let at = Math.max(0, own.start - farthest); at < last; at++) {
    const rank = knownKeys.ranks[at] ?? -1;
    const distance = distanceTo(own, at);
    const key = keys[at];
    if (rank < 0 || distance === 0 || !key) continue;
    const id = knownKeys.ids[rank] ?? -1;
    const isNearest = others.every(other => distanceTo(other, at) >= distance);
    const inClause = key.span.start >= clause.start && key.span.end <= clause.end;
    const before = found.get(id);
    if (!before) found.set(id, { weight: knownKeys.weights[rank] ?? 0, distance, isNearest, inClause });
    else {
      before.distance = Math.min(before.distance, distance);
      before.isNearest ||= isNearest;
      before.inClause ||= inClause;
    }
  }
  return found;
}

/** The values of a fact's kind right before and right behind it in its sentence. */
function neighbours({ passage: { facts } }: ContextPassage, fact: Fact): Fact[] {
  let before: Fact | undefined;
  let behind: Fact | undefined;
  for (const one of facts) {
    if (one.kind !== fact.kind || one === fact) continue;
    if (one.span.start < fact.span.start) before = one;
    else behind ??= one;
  }
  return [before, behind].filter(one => one !== undefined);
}

/** The keys within a span, by their places; where it has none, the place where they would be. */
function rangeOf(keys: readonly ContextKey[], { start, end }: Span): Span {
  const first = firstFrom(keys, start);
  return { start: first, end: Math.max(first, firstFrom(keys, end)) };
}

function distanceTo({ start, end }: Span, at: number): number {
  return at < start ? start - at : at >= end ? at - end + 1 : 0;
}

function clauseOf(context: ContextPassage, { start, end }: Span): Span {
  let { start: from, end: to } = context.passage.span;
  for (const cut of cutsOf(context)) {
    if (cut.end <= start) from = cut.end;
    if (cut.start >= end) {
      to = cut.start;
      break;
    }
  }
  return { start: from, end: to };
}
