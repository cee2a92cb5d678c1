import { placeForSection } from '../article/placeForSection.js';
import type { LintResult } from '../lint.js';
import { checklist, type Checklist } from '../report/checklist.js';
import type { Source } from '../rules/types.js';
import type { Span } from '../text/span.js';
import { articleMarkup } from './articleMarkup.js';
import { filingMarkup } from './filing.js';
import type { Slot } from './slots.js';

/** What a proof is made from. */
export interface ProofInput {
  readonly result: LintResult;
  /** The cited sources as they were found; undefined when nobody looked. */
  readonly sources?: readonly Source[] | undefined;
  readonly resolveImage?: ((path: string) => string | undefined) | undefined;
}

/** The two parts of a proof that change, as safe markup. */
export interface Proof {
  /** Inside of the filing panel. */
  readonly filing: string;
  /** Inside of the `article` element. */
  readonly article: string;
}

/** The article as the preview shows it to its writer: what is missing in its place, what is wrong marked, every block tied to its line. */
export function renderProof({ result, sources, resolveImage }: ProofInput): Proof {
  const { article, outline, findings } = result;
  const list = checklist(result, sources);
  const slots = slotsOf(result, list);
  const filing = filingMarkup({ checklist: list, findings, slots, reviewPlace: reviewPlace(result) });
  return {
    filing: filing.source,
    article: articleMarkup({ article, outline, findings, sources, resolveImage }, 'proof', slots).source,
  };
}

/** The sections that the checklist misses, each with its place. */
function slotsOf({ article, outline }: LintResult, { required }: Checklist): Slot[] {
  return required.items
    .filter(({ state }) => state === 'missing')
    .map(({ spec }) => ({ spec, offset: placeForSection(outline, article, spec) }));
}

/** Where the review is recorded, or would be: the front matter. */
function reviewPlace({ article: { frontMatter } }: LintResult): Span {
  const end = frontMatter.content?.end ?? 0;
  return frontMatter.spanOf(['review']) ?? { start: end, end };
}
