import type { Fact, FactKind } from '../../../facts/types.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import type { Coverages } from '../../coverage.js';
import { oncePer } from '../../../text/once.js';
import { placementsIn, valueOf } from './placements.js';
import type { Placement } from './placements.js';

/** So many of the sources' sentences that are most like one of the draft are looked at. */
const mostSentences = 8;

/** What a sentence has of one kind. */
interface Values {
  readonly values: ReadonlySet<string>;
  placements?: readonly Placement[];
}

/** The sources' sentences as all checks look at them: what one has found out of a passage or a sentence, the others need not. */
export const likeSentences = oncePer((comparison: Comparison) => new LikeSentences(comparison));

/** The sources' sentences with what each says of its values; a sentence is taken apart when it is first asked for. */
export class LikeSentences {
  private readonly known = new Map<SourceContext, Map<FactKind, Values>>();

  private readonly found = oncePer((coverages: Coverages) => this.find(coverages));

  constructor(private readonly comparison: Comparison) {}

  /** Those that are most like a passage of the draft, the likeliest first. */
  of({ coverages }: DraftContext): readonly SourceContext[] {
    return this.found(coverages);
  }

  private find({ likeliest, passages }: Coverages): SourceContext[] {
    const found: SourceContext[] = [];
    for (const rank of likeliest.subarray(0, mostSentences)) {
      const context = this.comparison.contexts[passages[rank] ?? -1];
      if (context?.passage.role === 'statement') found.push(context);
    }
    return found;
  }

  /** What a sentence says of its values of a kind. */
  placements(context: SourceContext, kind: FactKind): readonly Placement[] {
    const found = this.valuesOf(context, kind);
    return (found.placements ??= placementsIn(context, ofKind(context, kind)));
  }

  /** Whether a sentence has a value of a kind. */
  has(context: SourceContext, kind: FactKind, value: string): boolean {
    return this.valuesOf(context, kind).values.has(value);
  }

  private valuesOf(context: SourceContext, kind: FactKind): Values {
    const kinds = this.known.get(context) ?? new Map<FactKind, Values>();
    this.known.set(context, kinds);
    const found = kinds.get(kind) ?? { values: new Set(ofKind(context, kind).map(valueOf)) };
    kinds.set(kind, found);
    return found;
  }
}

function ofKind({ passage }: SourceContext, kind: FactKind): Fact[] {
  return passage.facts.filter(fact => fact.kind === kind);
}
