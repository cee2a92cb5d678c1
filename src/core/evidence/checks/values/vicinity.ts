import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { firstFrom } from '../../surroundings.js';
import { rankOf } from '../../vocabulary.js';
import type { ContextKey, ContextPassage, KnownKeys } from '../../vocabulary.js';

/** What stands around a value, by the keys of its passage that the sources know. */
interface Vicinity {
  readonly known: KnownKeys;
  /** How many words and names further on each key stands, 1 for the next; 0 for one out of reach. */
  readonly distances: Uint8Array;
  /** Whether no other value of the kind stands nearer to it. */
  readonly nearest: Uint8Array;
  /** Whether nothing parts the two: no comma, no `while`. */
  readonly inClause: Uint8Array;
  /** How many are in reach. */
  readonly count: number;
  /** The word or sign right before the value, less the sign of its currency. */
  readonly wordBefore: string;
}
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

const vicinities = oncePer<ContextPassage, Map<Fact, Vicinity>>(() => new Map());

/** How many words and names a sentence has near a value that the sources know. */
export function countAround(context: ContextPassage, fact: Fact): number {
  return vicinityOf(context, fact).count;
}

/** The word or sign before a value, less the sign of its currency. */
export function wordBefore(context: ContextPassage, fact: Fact): string {
  return vicinityOf(context, fact).wordBefore;
}

/** Compares what stands around a value of a draft with what stands around one of a source. */
export function sharedAround(draft: ContextPassage, fact: Fact, source: ContextPassage, other: Fact): Shared {
  const mine = vicinityOf(draft, fact);
  const theirs = vicinityOf(source, other);
  const { ids, weights } = mine.known;
  const others = theirs.known.ids;
  let weight = 0;
  let beside = 0;
  let ownNearest = 0;
  let ownClause = 0;
  let nearest = 0;
  let clause = 0;
  let there = 0;
  for (let here = 0; here < ids.length; here++) {
    const distance = mine.distances[here] ?? 0;
    if (distance === 0) continue;
    const one = weights[here] ?? 0;
    const isNearest = mine.nearest[here] === 1;
    const inClause = mine.inClause[here] === 1;
    if (isNearest) ownNearest += one;
    if (inClause) ownClause += one;
    const id = ids[here] ?? 0;
    while (there < others.length && (others[there] ?? 0) < id) there++;
    const theirDistance = others[there] === id ? (theirs.distances[there] ?? 0) : 0;
    if (theirDistance === 0) continue;
    weight += one;
    if (distance <= close.draft && theirDistance <= close.source) beside += one;
    if (isNearest && theirs.nearest[there] === 1) nearest += one;
    if (inClause && theirs.inClause[there] === 1) clause += one;
  }
  return { weight, close: beside, nearest: part(nearest, ownNearest), clause: part(clause, ownClause) };
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
    if (id === undefined || mine.nearest[rankOf(id, mine.known.ids)] !== 1) continue;
    const distance = distanceTo(here, at);
    if (distance > 0 && distance < distanceTo(there, at)) return true;
  }
  return false;
}

function part(some: number, all: number): number {
  return all === 0 ? 0 : some / all;
}

function vicinityOf(context: ContextPassage, fact: Fact): Vicinity {
  const ofPassage = vicinities(context);
  let found = ofPassage.get(fact);
  if (!found) {
    found = readVicinity(context, fact);
    ofPassage.set(fact, found);
  }
  return found;
}

function readVicinity(context: ContextPassage, fact: Fact): Vicinity {
  const { keys, known } = context;
  const own = rangeOf(keys, fact.span);
  const others = neighbours(context, fact).map(one => rangeOf(keys, one.span));
  const clause = clauseOf(context, fact.span);
  const { length } = known.ids;
  const [distances, nearest, inClause] = [new Uint8Array(length), new Uint8Array(length), new Uint8Array(length)];
  let count = 0;
  const last = Math.min(keys.length, own.end + farthest);
  for (let at = Math.max(0, own.start - farthest); at < last; at++) {
    const rank = known.ranks[at] ?? -1;
    const distance = distanceTo(own, at);
    const key = keys[at];
    if (rank < 0 || distance === 0 || !key) continue;
    const before = distances[rank] ?? 0;
    if (before === 0) count++;
    if (before === 0 || distance < before) distances[rank] = distance;
    if (others.every(other => distanceTo(other, at) >= distance)) nearest[rank] = 1;
    if (key.span.start >= clause.start && key.span.end <= clause.end) inClause[rank] = 1;
  }
  return { known, distances, nearest, inClause, count, wordBefore: readWordBefore(context, fact) };
}

function readWordBefore({ passage: { text, span } }: ContextPassage, { span: { start } }: Fact): string {
  const at = start - span.start;
  const [, word = ''] = /([\p{L}-]+|[^\s\p{L}])\s*[$£€(“"]?$/u.exec(text.slice(Math.max(0, at - 30), at)) ?? [];
  return word.toLowerCase();
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
