import type { Fact } from '../facts/types.js';
import { Rarity } from './alignment.js';
import type { ContextKey } from './alignment.js';
import type { Comparison, DraftContext, SourceContext } from './comparison.js';
import type { Draft } from './draftPassages.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Passage, SourcePassage } from './types.js';

/** What a name in a passage stands for, as a key that is the same wherever the same is named; undefined where it is not known. */
export type KeyOf = (fact: Fact, passage: Passage) => string | undefined;

/** Puts a draft and its sources into comparable form. Linear. */
export function comparisonOf(
  draft: Draft,
  sources: readonly SourceEvidence[],
  keyOf: { readonly draft: KeyOf; readonly source: (source: SourceEvidence) => KeyOf },
): Comparison {
  const contexts: SourceContext[] = [];
  for (const source of sources) {
    const key = keyOf.source(source);
    for (const passage of source.passages) {
      const own: SourcePassage = { ...passage, source: source.source.index, index: contexts.length };
      contexts.push({ passage: own, source, keys: keysOf(passage, key) });
    }
  }
  const drafts = draft.passages.map((passage): DraftContext => ({ passage, keys: keysOf(passage, keyOf.draft) }));
  return { draft, drafts, sources, contexts, rarity: new Rarity(contexts) };
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
