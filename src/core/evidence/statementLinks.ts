import type { FactKind } from '../facts/types.js';
import type { Readout } from '../readout/types.js';
import type { Source } from '../readout/source.js';
import type { Span } from '../text/span.js';
import type { SourcePlace, Verdict } from './types.js';
import { contentWords, type ContentWord } from './words.js';
import { bisect } from '../text/bisect.js';

/** A sentence of a source's body. Statements are numbered from 1 through all the sources of an article. */
export interface NumberedStatement {
  readonly number: number;
  /** The source's place in the article's `sources:`. */
  readonly source: number;
  /** Its place among the statements of its readout. */
  readonly index: number;
}

/** A sentence of the draft and the statements that it rests on. */
export interface StatementLink {
  /** Into the article's text. */
  readonly sentence: Span;
  /** Numbers of statements, ascending; never empty. */
  readonly statements: readonly number[];
}

/** What became of a statement in the draft. It says nothing of how well it was used. */
export type StatementUse = 'used' | 'quoted' | 'unused';

/** Which sentences of a draft rest on which statements of its sources. */
export interface StatementLinks {
  readonly statements: readonly NumberedStatement[];
  /** In the order of the text. */
  readonly links: readonly StatementLink[];
  /** By the statement's number less one. */
  readonly uses: readonly StatementUse[];
}

/** What sentences are linked by. */
export interface LinkInput {
  readonly text: string;
  /** Of the draft, in order. */
  readonly sentences: readonly Span[];
  readonly verdicts: readonly Verdict[];
  readonly sources: readonly Source[];
}

/** What a linker has read of the sources. */
interface ReadSources {
  readonly found: readonly ReadableSource[];
  readonly statements: readonly NumberedStatement[];
  readonly words: WordIndex;
  readonly places: PlaceIndex;
}

/** Links the sentences of drafts to statements. It remembers what it has read and linked: keep one for each draft that is shown. */
export class StatementLinker {
  /** The statements of a sentence, by its words and how they stand to the sources. */
  private chosen = new Map<string, readonly number[]>();
  private read: ReadSources | undefined;

  /** Linear, but for statements that share very common words. */
  link({ text, sentences, verdicts, sources }: LinkInput): StatementLinks {
    const { statements, words, places } = this.readSources(readable(sources));
    const seen = new Map<string, readonly number[]>();
    let next = 0;
    const links = sentences.flatMap(sentence => {
      const own: Verdict[] = [];
      for (let one = verdicts[next]; one && one.span.start < sentence.end; one = verdicts[++next]) {
        if (one.span.start >= sentence.start) own.push(one);
      }
      const told = text.slice(sentence.start, sentence.end);
      const key = told + own.map(verdict => nameOf(verdict, sentence.start)).join('');
      const chosen =
        this.chosen.get(key) ??
        choose(votesOf(own, places), words.likeness(withWeights(contentWords(told), own, sentence.start)));
      seen.set(key, chosen);
      return chosen.length === 0 ? [] : [{ sentence, statements: chosen }];
    });
    this.chosen = seen;
    return { statements, links, uses: usesOf(statements.length, links, verdicts, places) };
  }

  private readSources(found: readonly ReadableSource[]): ReadSources {
    if (this.read && areSame(this.read.found, found)) return this.read;
    const statements = numbered(found);
    const words = new WordIndex(
      found.flatMap(({ readout }) => readout.statements.map(({ text: told }) => wordsOf(told))),
    );
    this.chosen = new Map();
    return (this.read = { found, statements, words, places: new PlaceIndex(found, statements) });
  }
}

function areSame(some: readonly ReadableSource[], others: readonly ReadableSource[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ source, readout }, i) => source === others[i]?.source && readout === others[i].readout)
  );
}

/** All of a verdict that links are chosen by, its place counted from the sentence's start. */
function nameOf({ fact, state, span, places: [place] }: Verdict, from: number): string {
  return `\n${fact?.kind} ${state} ${span.start - from} ${span.end - from} ${place?.source} ${place?.span.start}`;
}

interface ReadableSource {
  readonly source: number;
  readonly readout: Readout;
}

function readable(sources: readonly Source[]): ReadableSource[] {
  return sources.flatMap(({ index, file }) =>
    file?.state === 'found' ? [{ source: index, readout: file.readout }] : [],
  );
}

function numbered(sources: readonly ReadableSource[]): NumberedStatement[] {
  let number = 0;
  return sources.flatMap(({ source, readout }) =>
    readout.statements.map((_, index) => ({ number: ++number, source, index })),
  );
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map(({ key }) => key));
}

/**
 * How much it says that a statement has a word too: of a name that is everywhere less than of what happened, and nothing of the month of a date that no source has.
 */
function withWeights(words: readonly ContentWord[], verdicts: readonly Verdict[], offset: number): Map<string, number> {
  const names = verdicts.filter(
    ({ fact, state }) => fact !== undefined && (state === 'unsupported' || weights[fact.kind] === undefined),
  );
  const weighted = new Map<string, number>();
  let next = 0;
  for (const { key, span } of words) {
    const at = offset + span.start;
    while ((names[next]?.span.end ?? Infinity) <= at) next++;
    const name = names[next];
    const own = name === undefined || name.span.start > at ? 1 : name.state === 'unsupported' ? 0 : weightOfName;
    weighted.set(key, Math.max(weighted.get(key) ?? 0, own));
  }
  return weighted;
}

/** Finds the statement in which a place of a saved source stands. */
class PlaceIndex {
  private readonly starts = new Map<number, { readonly first: number; readonly spans: readonly Span[] }>();

  constructor(sources: readonly ReadableSource[], statements: readonly NumberedStatement[]) {
    for (const { source, readout } of sources) {
      const first = statements.findIndex(one => one.source === source) + 1;
      this.starts.set(source, { first, spans: readout.statements.map(({ span }) => span) });
    }
  }

  /** The statement's number; undefined for a place in a title or a line of attribution. */
  statementAt({ source, span }: SourcePlace): number | undefined {
    const known = this.starts.get(source);
    if (!known) return undefined;
    const at = bisect(known.spans, ({ start }) => start > span.start) - 1;
    const found = known.spans[at];
    return found && span.start < found.end ? known.first + at : undefined;
  }
}

/** Statements by how many words they share with a sentence, rare ones counting more. */
class WordIndex {
  private readonly postings = new Map<string, number[]>();

  constructor(private readonly statements: readonly ReadonlySet<string>[]) {
    for (const [at, words] of statements.entries()) {
      for (const word of words) {
        const known = this.postings.get(word);
        if (known) known.push(at + 1);
        else this.postings.set(word, [at + 1]);
      }
    }
  }

  /** 0 to 1, by the statement's number: how much of the sentence stands there. From names alone nothing follows, nor from one word. */
  likeness(words: ReadonlyMap<string, number>): Map<number, number> {
    const shared = new Map<number, { weight: number; count: number }>();
    let whole = 0;
    for (const [word, own] of words) {
      const postings = this.postings.get(word) ?? [];
      const weight = own * Math.log(1 + this.statements.length / Math.max(1, postings.length));
      whole += weight;
      if (postings.length > commonest) continue;
      for (const number of postings) {
        const known = shared.get(number) ?? { weight: 0, count: 0 };
        shared.set(number, { weight: known.weight + weight, count: known.count + own });
      }
    }
    const found = [...shared].filter(([, { count }]) => count > 1);
    return new Map(found.map(([number, { weight }]) => [number, weight / whole]));
  }
}

/** A word that so many statements have tells none of them apart. */
const commonest = 200;

/** How much a fact says of which statement a sentence rests on. Names stand everywhere. */
const weights: Partial<Record<FactKind, number>> = { quotation: 3, number: 1, percentage: 1, money: 1, date: 1 };
const weightOfName = 0.4;

function weightOf({ fact }: Verdict): number {
  return (fact && weights[fact.kind]) ?? weightOfName;
}

interface Votes {
  readonly weight: number;
  /** Of the weightiest of the facts that were found there. */
  readonly best: number;
}

function votesOf(verdicts: readonly Verdict[], places: PlaceIndex): Map<number, Votes> {
  const votes = new Map<number, Votes>();
  for (const verdict of verdicts) {
    const [place] = verdict.places;
    const number = place && places.statementAt(place);
    if (number === undefined) continue;
    const weight = weightOf(verdict);
    const known = votes.get(number) ?? { weight: 0, best: 0 };
    votes.set(number, { weight: known.weight + weight, best: Math.max(known.best, weight) });
  }
  return votes;
}

/** Words alone tie a sentence to a statement from here on. */
const alike = 0.3;
const mostLinks = 3;

/** The statement that the sentence is most like, and others that hold a figure, a date or a quotation of it or are nearly as like it. */
function choose(votes: ReadonlyMap<number, Votes>, likeness: ReadonlyMap<number, number>): number[] {
  const score = (number: number): number =>
    Math.min(1, (votes.get(number)?.weight ?? 0) / 3) + 2 * (likeness.get(number) ?? 0);
  const ranked = [...new Set([...votes.keys(), ...likeness.keys()])]
    .filter(number => (votes.get(number)?.best ?? 0) >= 1 || (likeness.get(number) ?? 0) >= alike)
    .map(number => ({ number, score: score(number) }))
    .sort((a, b) => b.score - a.score || a.number - b.number);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(one => one.score >= best * 0.5)
    .slice(0, mostLinks)
    .map(({ number }) => number)
    .sort((a, b) => a - b);
}

function usesOf(
  count: number,
  links: readonly StatementLink[],
  verdicts: readonly Verdict[],
  places: PlaceIndex,
): StatementUse[] {
  const uses = Array.from({ length: count }, (): StatementUse => 'unused');
  for (const { statements } of links) for (const number of statements) uses[number - 1] = 'used';
  for (const {
    fact,
    state,
    places: [place],
  } of verdicts) {
    const number = fact?.kind === 'quotation' && state === 'supported' && place && places.statementAt(place);
    if (typeof number === 'number') uses[number - 1] = 'quoted';
  }
  return uses;
}
