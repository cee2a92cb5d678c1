import { sameThings } from '../../../facts/lexicon/unitSizes.js';
import type { Fact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import type { ContextPassage } from '../../vocabulary.js';

/** A value of a sentence, and what the sentence says of it rather than of its other values of that kind. */
export class Placement {
  readonly value: string;
  private beside: Beside | undefined;

  /** @param stretch what of the sentence goes with the value. */
  constructor(
    private readonly sentence: Sentence,
    readonly fact: Fact,
    private readonly stretch: Span,
  ) {
    this.value = valueOf(fact);
  }

  /** What is named beside it, and what it counts, each with its place. */
  get names(): ReadonlyMap<string, Span> {
    return this.read().names;
  }

  /** The words beside it. */
  get words(): ReadonlySet<string> {
    return this.read().words;
  }

  private read(): Beside {
    return (this.beside ??= readBeside(this.sentence, this.fact, this.stretch));
  }
}

type Sentence = Pick<ContextPassage, 'passage' | 'keys'>;
type Beside = Pick<Placement, 'names' | 'words'>;

/** Sentences with more values of a kind than this are lists, in which words beside one tell little. */
const mostValues = 8;

const clauses = /(?:[,;]\s|\s)(?:and|while|whereas|but)\s|;\s/gi;

/** Where one of two values ends to be spoken of and the other begins: the strongest first. */
const dividers: readonly RegExp[] = [clauses, /,\s/g, /\s(?:to|from|than|after|before|against|or)\s/gi];

/** Between people a comma parts a name from its office. */
const betweenPeople: readonly RegExp[] = [clauses];

/**
 * Parts a sentence between its values of a kind, so that each has its own words: `12 ships | and 60 aircraft`, `Norvania gave $5 million | and
 * Estoria $8 million`. A lone value has them all. Empty when nothing parts
 * several. Linear in the sentence.
 */
export function placementsIn({ passage, keys }: ContextPassage, facts: readonly Fact[]): Placement[] {
  return stretchesOf({ passage, keys }, facts).flatMap((stretch, at) => {
    const fact = facts[at];
    return fact ? [new Placement({ passage, keys }, fact, stretch)] : [];
  });
}

/** What of a sentence goes with each of some values; empty as above. */
export function stretchesOf({ passage, keys }: Sentence, facts: readonly Fact[]): Span[] {
  if (facts.length > mostValues) return [];
  const { text, span } = passage;
  const cuts: number[] = [];
  for (const [at, fact] of facts.entries()) {
    const next = facts[at + 1];
    if (!next) break;
    const between = text.slice(fact.span.end - span.start, Math.max(0, next.span.start - span.start));
    const cut = dividerIn(between, fact.kind === 'person' ? betweenPeople : dividers);
    if (cut === undefined) return [];
    cuts.push(fact.span.end + cut);
  }
  const follows =
    facts.length > 1 &&
    facts.slice(1).every((fact, at) => {
      const from = cuts[at] ?? span.start;
      return !keys.some(key => key.span.start >= from && key.span.end <= fact.span.start);
    });
  return facts.map((fact, at) => {
    // Where what is counted follows each value, what stands before the first goes with all of them.
    const start = at > 0 ? (cuts[at - 1] ?? span.start) : follows ? fact.span.start : span.start;
    return { start, end: cuts[at] ?? span.end };
  });
}

function dividerIn(between: string, by: readonly RegExp[]): number | undefined {
  for (const divider of by) {
    const last = Array.from(between.matchAll(divider)).at(-1);
    if (last) return last.index;
  }
  return undefined;
}

function readBeside({ passage, keys }: Sentence, fact: Fact, { start, end }: Span): Beside {
  const inside = (span: Span): boolean => span.start >= start && span.end <= end;
  const names = new Map<string, Span>();
  const valued = passage.facts.filter(one => one.kind !== fact.kind && isValue(one) && inside(one.span));
  for (const one of valued) names.set(`${one.kind}:${valueOf(one)}`, one.span);
  if (fact.kind === 'number' && fact.noun !== null) {
    names.set(`counts:${sameThings.get(fact.noun) ?? fact.noun}`, fact.span);
  }
  const words = new Set<string>();
  for (const { key, span } of keys) {
    if (!inside(span) || holds(fact.span, span) || valued.some(one => holds(one.span, span))) continue;
    if (key.includes(':')) names.set(key, span);
    else words.add(key);
  }
  return { names, words };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Figures and times: what words are not compared for, since they are written in so many ways. */
function isValue({ kind }: Fact): boolean {
  return kind === 'number' || kind === 'percentage' || kind === 'money' || kind === 'date' || kind === 'weekday';
}

/** By which a value is known wherever it stands; a day is the same with its year or without. */
export function valueOf(fact: Fact): string {
  if (fact.kind === 'date' && fact.day !== null && !fact.until) return `${fact.month}-${fact.day}`;
  return fact.normalised;
}

interface Keys {
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** How many of the keys beside a value of the draft stand beside one value of a source and not beside another. */
export function shared(draft: Keys, source: Keys, other: Keys): number {
  let count = 0;
  for (const key of draft.keys()) if (source.has(key) && !other.has(key)) count++;
  return count;
}
