import type { Span } from '../../../text/span.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { rankOf } from '../../vocabulary.js';

/** How much of what a sentence of a draft says beside one of its values stands in a sentence of a source. */
export interface Shared {
  /** By the weight of its words among those that the sources know: 0 to 1. */
  readonly share: number;
  /** How many of its words and names the sentence has. */
  readonly count: number;
  /** How many there are, those that no source has among them. */
  readonly all: number;
}

/** What a sentence of a draft says beside one of its values: where the value itself stands says nothing of which sentence is meant. */
export class Beside {
  private readonly ranks: readonly number[];
  private readonly all: number;
  private readonly total: number;

  constructor(
    private readonly draft: DraftContext,
    span: Span,
  ) {
    const { keys, known } = draft;
    const own = new Set<number>();
    const ranks = new Set<number>();
    const unknown = new Set<string>();
    let at = 0;
    for (const { key, span: one } of keys) {
      const rank = known.ranks[at++] ?? -1;
      if (span.start <= one.start && one.end <= span.end) own.add(rank);
      else if (rank >= 0) ranks.add(rank);
      else unknown.add(key);
    }
    for (const rank of own) ranks.delete(rank);
    this.ranks = [...ranks];
    this.all = ranks.size + unknown.size;
    this.total = this.ranks.reduce((sum, rank) => sum + (known.weights[rank] ?? 0), 0);
  }

  in({ known }: SourceContext): Shared {
    const { ids, weights } = this.draft.known;
    let shared = 0;
    let count = 0;
    for (const rank of this.ranks) {
      if (rankOf(ids[rank] ?? -1, known.ids) < 0) continue;
      shared += weights[rank] ?? 0;
      count++;
    }
    return { share: this.total === 0 ? 0 : shared / this.total, count, all: this.all };
  }
}
