import type { Article, Outline } from '../article/types.js';
import type { Source } from '../rules/types.js';
import { checkAgreement } from './checks/agreement.js';
import { readStretches } from './draftPassages.js';
import { FoundVerdicts, noVerdicts, verdictsOf } from './draftVerdicts.js';
import type { DraftVerdicts } from './draftVerdicts.js';
import type { HouseWords } from './houseWords.js';
import { evidenceMemory } from './memory.js';
import type { EvidenceMemory } from './memory.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** What is held against what. */
export interface EvidenceInput {
  readonly article: Article;
  readonly outline: Outline;
  /** The article's text as prose: see `proseOf`. */
  readonly prose: () => string;
  readonly sources: readonly Source[];
  readonly memory?: EvidenceMemory | undefined;
  /** What the newsroom itself knows; nothing when absent. */
  readonly words?: HouseWords;
}

/**
 * Holds every checkable fact of a draft against its sources.
 *
 * @returns a verdict a fact; none when no source's text is at hand: then nothing was checked. Never throws.
 */
export function checkEvidence({
  article,
  outline,
  prose,
  sources,
  memory = evidenceMemory(),
  words,
}: EvidenceInput): DraftVerdicts {
  const evidence = sources.flatMap((source): SourceEvidence[] => {
    if (source.file?.state !== 'found') return [];
    const { readout } = source.file;
    if (readout.statements.length === 0 && !readout.title) return [];
    return [{ ...memory.sourceText(readout), source, readout }];
  });
  if (evidence.length === 0) return noVerdicts;
  const side = memory.sourceSide(evidence, article.frontMatter.record.date, words);
  const draft = readStretches(article, outline, prose()).map(stretch => ({
    stretch,
    facts: memory.factsIn(stretch.text),
  }));
  // The sources' record stands before everything else.
  const agreement = new FoundVerdicts(checkAgreement(article, evidence, side.cast)).at(0);
  return verdictsOf([agreement, ...side.check(draft)], evidence);
}
