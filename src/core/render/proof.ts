import { bodySentences } from '../article/bodySentences.js';
import { placeForSection } from '../article/placeForSection.js';
import { articleLanguage } from '../article/articleLanguage.js';
import type { ProjectConfig } from '../config/types.js';
import { StatementLinker } from '../evidence/statementLinks.js';
import type { LintResult } from '../lint.js';
import { checklist, type Checklist } from '../report/checklist.js';
import type { Source } from '../readout/source.js';
import type { Span } from '../text/span.js';
import { articlePieces } from './articlePieces.js';
import { BlockMemory } from './blockMemory.js';
import type { ProofBasis } from './carriedProof.js';
import { deskBeside, deskOf, type Desk } from './deskVoice.js';
import { evidenceMarks } from './evidence/evidenceMarks.js';
import { factNote, type FactNote } from './evidence/factNotes.js';
import { shownFacts } from './evidence/shownFacts.js';
import { sourceSheetPieces, sourceSheets } from './evidence/sourceSheets.js';
import { tallyMarkup, type Unchecked } from './evidence/tally.js';
import { filingPanel, type Destination } from './filing.js';
import { findingMarks } from './findingMarks.js';
import type { Piece } from './pieces.js';
import { sectionNotes } from './sections.js';
import type { Slot } from './slots.js';

/** What is kept from one proof of an article to the next, so that only what changed is worked out anew. Keep one for each article that is shown. */
export interface ProofMemory {
  readonly linker: StatementLinker;
  readonly blocks: BlockMemory;
}

/** An empty memory. */
export function proofMemory(): ProofMemory {
  return { linker: new StatementLinker(), blocks: new BlockMemory() };
}

/** What a proof is made from. */
export interface ProofInput {
  readonly result: LintResult;
  /** The cited sources as they were found; undefined when nobody looked. */
  readonly sources?: readonly Source[] | undefined;
  /** The newsroom's rules; Copydesk's own when absent. */
  readonly config?: ProjectConfig | undefined;
  readonly resolveImage?: ((path: string) => string | undefined) | undefined;
  /** Who works on it; in English when absent. */
  readonly desk?: Desk | undefined;
  /** Of the last proof of this article; a new one when absent. */
  readonly memory?: ProofMemory | undefined;
}

/** The parts of a proof that change. All markup is safe. */
export interface Proof {
  /** Inside of the filing panel. */
  readonly filing: string;
  /** Inside of the bar that counts the facts. */
  readonly tally: string;
  /** In which language the article's words are, as a BCP 47 tag. */
  readonly language: string;
  /** Inside of the `article` element. */
  readonly article: readonly Piece[];
  /** Inside of the source's column; empty when no source's text is at hand. */
  readonly source: readonly Piece[];
  /** Where the buttons lead that bear these names. */
  readonly destinations: ReadonlyMap<string, Destination>;
  /** What opens under a sentence when the fact at exactly this place is activated. */
  noteAt(place: Span): FactNote | undefined;
  /** By this a newer text is shown until it is checked. */
  readonly basis: ProofBasis;
}

/** The article as the preview shows it to its writer: what is missing in its place, what is wrong marked, every block tied to its line. */
export function renderProof(input: ProofInput): Proof {
  const { result, sources, config, resolveImage, memory = proofMemory() } = input;
  const { article, outline, findings, verdicts } = result;
  const desk = deskBeside(input.desk ?? deskOf(), article, outline.profile);
  const list = checklist(result, sources, config);
  const slots = slotsOf(result, list);
  const unchecked = whyUnchecked(result, sources);
  const { panel, rows } = filingPanel({
    checklist: list,
    findings,
    slots,
    recordPlace: recordPlace(result),
    isUnchecked: unchecked !== undefined,
    desk,
  });
  const facts = shownFacts(result);
  const sentences = bodySentences(article, outline);
  const links = memory.linker.link({ text: article.text, sentences, verdicts, sources: sources ?? [] });
  const sheets = sourceSheets(sources ?? [], links);
  const places = facts.flatMap(({ place }) => place ?? []);
  const notes = sectionNotes(findings);
  const marks = [
    ...evidenceMarks({ text: article.text, facts, links }),
    ...findingMarks(findings, outline, article.bodyStart),
  ];
  marks.sort((a, b) => a.start - b.start);
  const disclosure = config?.disclosure;
  const extras = { slots, marks, notes, memory: memory.blocks };
  return {
    filing: panel.source,
    tally: tallyMarkup(facts, desk, unchecked).source,
    language: articleLanguage(article, outline.profile).tag,
    article: articlePieces({ article, outline, disclosure, sources, resolveImage, desk }, extras),
    source: sourceSheetPieces({ sources: sources ?? [], sheets, links, places, desk }),
    destinations: new Map([...rows, ...notes].map(one => [one.name, one])),
    noteAt: ({ start, end }) => {
      const fact = facts.find(({ span }) => span.start === start && span.end === end);
      return fact && factNote(fact, sheets, article.text, desk);
    },
    basis: { result, disclosure, sources, marks, slots, notes, desk },
  };
}

function whyUnchecked({ article, notEnglish }: LintResult, sources: ProofInput['sources']): Unchecked | undefined {
  if (sources?.some(({ file }) => file?.state === 'found')) return notEnglish;
  return (sources ?? article.frontMatter.record.sources).length > 0 ? 'no text' : 'no source';
}

/** The sections that the checklist misses, each with its place. */
function slotsOf({ article, outline }: LintResult, { required }: Checklist): Slot[] {
  return required.items
    .filter(({ state }) => state === 'missing')
    .map(({ spec, title, missing }) => ({
      spec,
      ...(missing > 1 && { several: title }),
      offset: placeForSection(outline, article, spec),
    }));
}

/** Where review and use of AI are recorded, or would be: the front matter. */
function recordPlace({ article: { frontMatter } }: LintResult): Readonly<Record<'ai' | 'review', Span>> {
  const end = frontMatter.content?.end ?? 0;
  const placeOf = (key: string): Span => frontMatter.spanOf([key]) ?? { start: end, end };
  return { ai: placeOf('ai'), review: placeOf('review') };
}
