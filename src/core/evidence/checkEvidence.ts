import type { Article, Outline } from '../article/types.js';
import type { Source } from '../rules/types.js';
import { checkAgreement } from './checks/agreement.js';
import { readStretches } from './draftPassages.js';
import type { HouseWords } from './houseWords.js';
import { evidenceMemory } from './memory.js';
import type { EvidenceMemory } from './memory.js';
import { quietened } from './quieten.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { Verdict } from './types.js';

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
 * @returns a verdict a fact, in the order of the text; empty when no source's text is at hand: then nothing was checked. Never throws.
 */
export function checkEvidence({
  article,
  outline,
  prose,
  sources,
  memory = evidenceMemory(),
  words,
}: EvidenceInput): Verdict[] {
  const evidence = sources.flatMap((source): SourceEvidence[] => {
    if (source.file?.state !== 'found') return [];
    const { readout } = source.file;
    if (readout.statements.length === 0 && !readout.title) return [];
    return [{ ...memory.sourceText(readout), source, readout }];
  });
  if (evidence.length === 0) return [];
  const side = memory.sourceSide(evidence, article.frontMatter.record.date, words);
  const draft = readStretches(article, outline, prose()).map(stretch => ({
    stretch,
    facts: memory.factsIn(stretch.text),
  }));
  const verdicts = [...side.check(draft), ...checkAgreement(article, evidence, side.cast)];
  verdicts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return quietened(verdicts, evidence);
}
