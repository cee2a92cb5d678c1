import { bodySentences } from '../article/bodySentences.js';
import { placeForSection } from '../article/placeForSection.js';
import type { ProjectConfig } from '../config/types.js';
import { StatementLinker } from '../evidence/statementLinks.js';
import type { LintResult } from '../lint.js';
import { checklist, type Checklist } from '../report/checklist.js';
import type { Source } from '../rules/types.js';
import type { Span } from '../text/span.js';
import { articleMarkup } from './articleMarkup.js';
import { factNotes, type FactNote } from './evidence/factNotes.js';
import { shownFacts } from './evidence/shownFacts.js';
import { sourceSheets, sourceSheetsMarkup } from './evidence/sourceSheets.js';
import { tallyMarkup } from './evidence/tally.js';
import { filingMarkup } from './filing.js';
import type { Slot } from './slots.js';

/** What a proof is made from. */
export interface ProofInput {
  readonly result: LintResult;
  /** The cited sources as they were found; undefined when nobody looked. */
  readonly sources?: readonly Source[] | undefined;
  /** The newsroom's rules; Copydesk's own when absent. */
  readonly config?: ProjectConfig | undefined;
  readonly resolveImage?: ((path: string) => string | undefined) | undefined;
  /** Remembers the words of the last proof of this article; a new one when absent. */
  readonly linker?: StatementLinker | undefined;
}

/** The parts of a proof that change. All but the notes are safe markup. */
export interface Proof {
  /** Inside of the filing panel. */
  readonly filing: string;
  /** Inside of the bar that counts the facts. */
  readonly tally: string;
  /** Inside of the `article` element. */
  readonly article: string;
  /** Inside of the source's column; empty when no source's text is at hand. */
  readonly source: string;
  /** What opens under a sentence when one of its facts is activated. */
  readonly notes: readonly FactNote[];
}

/** The article as the preview shows it to its writer: what is missing in its place, what is wrong marked, every block tied to its line. */
export function renderProof({
  result,
  sources,
  config,
  resolveImage,
  linker = new StatementLinker(),
}: ProofInput): Proof {
  const { article, outline, findings, verdicts } = result;
  const list = checklist(result, sources, config);
  const slots = slotsOf(result, list);
  const filing = filingMarkup({ checklist: list, findings, slots, recordPlace: recordPlace(result) });
  const facts = shownFacts(result);
  const sentences = bodySentences(article, outline);
  const links = linker.link({ text: article.text, sentences, verdicts, sources: sources ?? [] });
  const sheets = sourceSheets(sources ?? [], links);
  const places = facts.flatMap(({ place }) => place ?? []);
  return {
    filing: filing.source,
    tally: tallyMarkup(facts, sheets.length > 0, result.notEnglish).source,
    article: articleMarkup({ article, outline, findings, sources, resolveImage }, 'proof', slots, { facts, links })
      .source,
    source: sourceSheetsMarkup({ sheets, links, places }).source,
    notes: factNotes(facts, sheets, article.text),
  };
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
