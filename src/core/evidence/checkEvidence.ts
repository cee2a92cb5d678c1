import type { Article, Outline } from '../article/types.js';
import type { Fact } from '../facts/types.js';
import type { Source } from '../rules/types.js';
import { checkAcronyms } from './checks/acronyms.js';
import { checkDates } from './checks/dates.js';
import { checkNames } from './checks/names.js';
import { checkQuantities } from './checks/quantities.js';
import { checkQuotations } from './checks/quotations.js';
import { comparisonOf } from './comparisonOf.js';
import { readDraft } from './draftPassages.js';
import { evidenceMemory } from './memory.js';
import type { EvidenceMemory } from './memory.js';
import { quietened } from './quieten.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Verdict } from './types.js';

/** What is held against what. */
export interface EvidenceInput {
  readonly article: Article;
  readonly outline: Outline;
  readonly sources: readonly Source[];
  readonly memory?: EvidenceMemory | undefined;
}

/**
 * Holds every checkable fact of a draft against its sources.
 *
 * @returns a verdict a fact, in the order of the text; empty when no source's text is at hand: then nothing was checked. Never throws.
 */
export function checkEvidence({ article, outline, sources, memory = evidenceMemory() }: EvidenceInput): Verdict[] {
  const evidence = sources.flatMap((source): SourceEvidence[] => {
    if (source.file?.state !== 'found') return [];
    const { readout } = source.file;
    return [{ ...memory.sourceText(readout), source, readout }];
  });
  if (evidence.length === 0) return [];
  const draft = readDraft(article, outline);
  const comparison = comparisonOf(draft, evidence, { draft: nameKey, source: () => nameKey });
  const verdicts = [
    ...checkQuotations(draft, evidence),
    ...checkDates(comparison, article.frontMatter.record.date),
    ...checkQuantities(comparison),
    ...checkNames(comparison),
    ...checkAcronyms(comparison),
  ];
  verdicts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return quietened(verdicts, evidence);
}

function nameKey(fact: Fact): string | undefined {
  return fact.kind === 'country' || fact.kind === 'organisation' || fact.kind === 'place'
    ? `${fact.kind}:${fact.normalised}`
    : undefined;
}
