import type { Article, Outline } from '../article/types.js';
import type { Source } from '../readout/source.js';
import { checkAgreement } from './checks/wording/agreement.js';
import { overlap } from '../text/span.js';
import { readStretches } from './draftPassages.js';
import { FoundVerdicts, noVerdicts, verdictsOf } from './draftVerdicts.js';
import type { BesideDraft, DraftVerdicts, StretchVerdicts } from './draftVerdicts.js';
import type { HouseWords } from './houseWords.js';
import { evidenceMemory } from './memory.js';
import type { EvidenceMemory } from './memory.js';
import { reportedOfTitle, titleStretch } from './recordedTitle.js';
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
    return [{ ...memory.sourceText(readout, source.record.title), source, readout }];
  });
  if (evidence.length === 0) return noVerdicts;
  const side = memory.sourceSide(evidence, article.frontMatter.record, words);
  const body = readStretches(article, outline, prose());
  const title = titleStretch(article, outline);
  const draft = title ? [...body, title] : body;
  const facts = memory.factsInEach(draft.map(({ text }) => text));
  // The sources' record stands before everything else.
  const agreement = new FoundVerdicts(checkAgreement(article, evidence, side.cast)).at(0);
  const checked = side.check(draft.map((stretch, at) => ({ stretch, facts: facts[at] ?? [] })));
  const ofTitle = title && checked.at(-1);
  const beside: BesideDraft = ofBody =>
    ofTitle ? reportedOfTitle(article.text, ofTitle.reported, inHeadline(ofBody, outline)) : [];
  return verdictsOf([agreement, ...checked.slice(0, body.length)], evidence, beside);
}

function inHeadline(body: readonly StretchVerdicts[], { headline }: Outline): Verdict[] {
  if (!headline) return [];
  const { content } = headline;
  return body
    .filter(({ start }) => start < content.end)
    .flatMap(({ reported }) => reported)
    .filter(({ span }) => overlap(span, content));
}
