import type { Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import type { Comparison, Dated, DraftContext, House, SourceContext, SourceFact } from './comparison.js';
import { datelineEnd } from './datelineEnd.js';
import { Cover } from './cover.js';
import { PassageIndex } from './coverage.js';
import type { Coverages } from './coverage.js';
import type { Mention } from './mentions.js';
import { quotationFinder } from './quotations/matchQuotation.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { DraftPassage, Passage, SourcePassage } from './types.js';
import { Vocabulary } from './vocabulary.js';
import type { ContextKey, KnownKeys } from './vocabulary.js';

/** What a name in a passage stands for, as a key that is the same wherever the same is named; undefined where it is not known. */
export type KeyOf = (fact: Fact, passage: Passage) => string | undefined;

/** Puts sources into comparable form. Linear. */
export function comparisonOf(
  sources: readonly SourceEvidence[],
  keyOf: KeyOf,
  { date: articleDate, dateline: articleDateline }: Dated,
  house: House,
): { comparison: Comparison; vocabulary: Vocabulary } {
  const passages = sources.flatMap(source => source.passages.map(passage => ({ passage, source })));
  const keys = passages.map(({ passage }) => keysOf(passage, keyOf));
  const vocabulary = new Vocabulary(keys);
  const contexts = passages.map(({ passage, source }, index): SourceContext => {
    const own = keys[index] ?? [];
    const numbered: SourcePassage = { ...passage, source: source.source.index, index };
    return { passage: numbered, source, keys: own, known: vocabulary.read(own) };
  });
  const findQuotation = quotationFinder(sources);
  const comparison = { sources, contexts, findQuotation, facts: byKind(contexts), articleDate, articleDateline, house };
  return { comparison, vocabulary };
}

/** Puts passages of drafts into a form that can be compared with the sources. */
export class DraftReader {
  private readonly index: PassageIndex;

  constructor(
    { contexts }: Comparison,
    private readonly vocabulary: Vocabulary,
    private readonly keyOf: KeyOf,
  ) {
    this.index = new PassageIndex(contexts, vocabulary);
  }

  /**
   * @param mentions where the passage speaks of people of the sources.
   * @param givenOffices the heads of those of its offices that the draft gives people by name.
   */
  read(passage: DraftPassage, mentions: readonly Mention[], givenOffices: ReadonlySet<string>): DraftContext {
    const spoken = new Map(mentions.map(({ span, members }) => [span.start, members]));
    const keys = keysOf(passage, (fact, of) => {
      const [only, another] = (fact.kind === 'person' ? spoken.get(fact.span.start) : undefined) ?? [];
      return only && !another ? only.id : this.keyOf(fact, of);
    });
    const known = this.vocabulary.read(keys);
    const coverages = this.index.coverages(known);
    const held = isRetold(passage, known, coverages) ? { ...passage, kind: 'fact' as const } : passage;
    const checked = passage.facts.filter(isChecked(passage));
    return { passage: held, keys, known, checked, coverages, mentions, givenOffices };
  }
}

/** From so many of its words on, and from such a share of them in one sentence of a source, a sentence of the background tells what that one tells. */
const retold = { words: 4, share: 0.6 };

/** Whether a sentence of the background is none, but the source told again: most of its words are the sources', and most of those stand in one of their sentences. */
function isRetold({ kind }: DraftPassage, { ids, ranks }: KnownKeys, { shares }: Coverages): boolean {
  if (kind !== 'background' || ids.length < retold.words) return false;
  const known = ranks.reduce((count, rank) => (rank < 0 ? count : count + 1), 0);
  return known >= retold.share * ranks.length && shares.some(share => share >= retold.share);
}

function byKind(contexts: readonly SourceContext[]): Map<Fact['kind'], SourceFact[]> {
  const facts = new Map<Fact['kind'], SourceFact[]>();
  for (const context of contexts) {
    for (const fact of context.passage.facts) {
      const known = facts.get(fact.kind);
      if (known) known.push({ fact, context });
      else facts.set(fact.kind, [{ fact, context }]);
    }
  }
  return facts;
}

/**
 * Which facts are held against the sources one by one. What stands in quotation marks is checked as a quotation, word by word; what an acronym
 * stands for is checked as such; the city of a dateline may be where the desk is (see `datelinesCheck`), and what stands in brackets there is an agency.
 */
function isChecked(passage: DraftPassage): (fact: Fact) => boolean {
  const spans: Span[] = passage.facts.flatMap(fact => {
    if (fact.kind === 'quotation') return [fact.span];
    return fact.kind === 'acronym' && fact.expansion ? [fact.expansion.span] : [];
  });
  if (passage.carried) spans.push(passage.carried.span);
  const closed = new Cover(spans.sort((a, b) => a.start - b.start));
  const dateline = passage.role === 'sentence' ? datelineEnd(passage) : passage.span.start;
  return fact => {
    if (fact.kind === 'quotation') return true;
    if (fact.span.start < dateline && /^(?:place|country|name|organisation)$/.test(fact.kind)) return false;
    return !closed.holds(fact.span);
  };
}

/** A passage's words in order; those of a name that is known are one key. */
function keysOf(passage: Passage, keyOf: KeyOf): ContextKey[] {
  const named: ContextKey[] = [];
  for (const fact of passage.facts) {
    const key = keyOf(fact, passage);
    if (key !== undefined) named.push({ key, span: fact.span });
  }
  named.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const keys: ContextKey[] = [...named];
  let at = 0;
  for (const word of passage.words) {
    while (at < named.length && (named[at]?.span.end ?? 0) <= word.span.start) at++;
    const name = named[at];
    if (!name || word.span.end <= name.span.start) keys.push(word);
  }
  return keys.sort((a, b) => a.span.start - b.span.start);
}
