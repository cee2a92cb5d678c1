import type { FactKind } from '../../facts/types.js';
import type { Comparison, DraftContext, SourceContext } from '../comparison.js';
import { placementsIn } from './placements.js';
import type { Placement } from './placements.js';

/** So many of the sources' sentences that are most like one of the draft are looked at. */
const mostSentences = 8;

/** The sources' sentences with what each says of its values; a sentence is taken apart when it is first asked for. */
export class LikeSentences {
  private readonly known = new Map<SourceContext, Map<FactKind, readonly Placement[]>>();

  constructor(private readonly comparison: Comparison) {}

  /** Those that are most like a passage of the draft, the likeliest first. */
  of({ coverages: { likeliest, passages } }: DraftContext): SourceContext[] {
    const found: SourceContext[] = [];
    for (const rank of likeliest.subarray(0, mostSentences)) {
      const context = this.comparison.contexts[passages[rank] ?? -1];
      if (context?.passage.role === 'statement') found.push(context);
    }
    return found;
  }

  placements(context: SourceContext, kind: FactKind): readonly Placement[] {
    const kinds = this.known.get(context) ?? new Map<FactKind, readonly Placement[]>();
    this.known.set(context, kinds);
    const known = kinds.get(kind);
    if (known) return known;
    const own = context.passage.facts.filter(fact => fact.kind === kind);
    const found = placementsIn(context, own);
    kinds.set(kind, found);
    return found;
  }
}
